/** What is written of an attachment wherever one is written: by itself, or along with what it belongs to. */
import { file, optional, parent, required } from '../../engine/words.ts'
import { attachables } from './attachables.ts'

const attachable = (isRequired: boolean) =>
  parent(
    () => attachables,
    'attachable_id',
    {
      name: required({ slugInto: 'slug' }),
      attachable_type: required({ column: 'kind' }),
      pdf: file({ maximum: 20_971_520 }),
      video: file({ maximum: 104_857_600 }),
      link: optional({ column: 'url', maxLength: 2048 }),
    },
    { required: isRequired, own: true },
  )

export const attachmentFields = {
  kind: optional(),
  language_id: required(),
  untranslatable: optional(),
  attachable_attributes: attachable(true),
}

export const ownAttachmentFields = { ...attachmentFields, kind: required(), language_id: optional() }
