const { DefaultFailureConverter } = require('@temporalio/common');

/** Puts message and stack trace of a failure into a payload, where the payload codec seals them. */
exports.failureConverter = new DefaultFailureConverter({ encodeCommonAttributes: true });
