/** What an address must look like that is told something, and the secret that it knows: of webhooks and endpoints alike. */
export const receiverUrl = { pattern: /^https?:\/\/\S+$/i, message: 'is not an http or https URL' }
/** Sent as it is in a header (RFC 9110, 5.5). */
export const receiverSecret = { pattern: /^[\x20-\x7e\x80-\xff]*$/, message: 'holds what no header can' }
