/** What the HTTP framework and its plugins refuse by themselves, in the contract's words. */
import { type ApiError, badRequest, notFound, tooLarge, unsupportedType } from '../errors.ts'

const ANSWERS: Readonly<Record<string, () => ApiError>> = {
  FST_ERR_BAD_URL: () => badRequest('The path must be percent-encoded UTF-8'),
  FST_ERR_NOT_FOUND: notFound,
  // No record can have a key that long.
  FST_ERR_MAX_PARAM_LENGTH: notFound,
  FST_ERR_CTP_INVALID_JSON_BODY: () => badRequest('The body is not valid JSON'),
  FST_ERR_CTP_EMPTY_JSON_BODY: () => badRequest('The body is empty'),
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: () => badRequest('The body is not as long as its Content-Length'),
  FST_ERR_CTP_BODY_TOO_LARGE: () => tooLarge('The body is too large'),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: unsupportedType,
  FST_ERR_ROUTE_MISSING_CONTENT_TYPE: unsupportedType,
  FST_ERR_VALIDATION: () => badRequest('The request is not as the route wants it'),
  FST_PARTS_LIMIT: () => tooLarge('The multipart body has too many parts'),
  FST_FILES_LIMIT: () => tooLarge('The multipart body has too many files'),
  FST_FIELDS_LIMIT: () => tooLarge('The multipart body has too many fields'),
  FST_REQ_FILE_TOO_LARGE: () => tooLarge('A file of the multipart body is too large'),
  FST_PROTO_VIOLATION: () => badRequest('The multipart body has a field whose name is not allowed'),
  FST_INVALID_JSON_FIELD_ERROR: () => badRequest('A JSON part of the multipart body is not valid JSON'),
  FST_INVALID_MULTIPART_CONTENT_TYPE: unsupportedType,
  FST_MP_PREMATURE_CLOSE: () => badRequest('The multipart body ends too early'),
}

/** The answer to an error of the framework; undefined when it is none, or a fault of ours. */
export function frameworkAnswer(error: unknown): ApiError | undefined {
  const { code, statusCode } = (error ?? {}) as { code?: unknown; statusCode?: unknown }
  const known = typeof code === 'string' && Object.hasOwn(ANSWERS, code) ? ANSWERS[code] : undefined
  if (known) return known()
  // A connection that broke while the body came in: nobody is there to read the answer.
  if (statusCode === 400) return badRequest('The body could not be read')
  return undefined
}
