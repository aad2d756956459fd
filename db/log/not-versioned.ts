/** Tables whose rows have no versions of their own, because they follow from the journal or are checked as the log: each with what finds a change. */
export const CHECKED_OTHERWISE: Readonly<Record<string, string>> = {
  applications: 'each award is compared with its history',
  tasks: 'each award is compared with its history',
  duties: 'each award is compared with its history',
  transfers: 'each award is compared with its history',
  granted_levels: 'each level is compared with verdict and ledger',
  budget_balances: 'each balance is compared with the ledger',
  budget_queue: 'the queue is added up',
  log_leaves: 'the log is built anew',
  log_nodes: 'the log is built anew',
  checkpoints: 'the log is built anew',
  head_nodes: 'each place of the tree of heads is computed anew',
  unsealed: 'a row that is no leaf must wait here',
};

/** Tables that are no evidence: nothing that was decided, paid or proved rests on them. Each with the reason. */
export const NO_EVIDENCE: Readonly<Record<string, string>> = {
  address_confirmations: 'a code that waits for its owner; what is confirmed lies in the vault',
  domain_counts: 'what the metrics say, counted again within seconds',
  drafts: 'a form that nobody has sent: what is sent is a step',
  idempotency_keys:
    'the answer to a request that comes twice, for 72 hours, and which claim it begins: what the request did is a step',
  export_passes: 'when exports came to their end: what they kept is compared with the journal',
  journal_readers:
    'how far a reader of the journal has come; one that lies in the future is noticed by health',
  mail_status: 'whether letters go out, as the worker said when it last started',
  notification_marks: 'how far somebody has read their notifications',
  outbox: 'letters derived from the journal, kept until they are sent',
  sessions: 'who is signed in; each request asks for the roles of the day',
  sign_ins: 'sign-ins under way, for minutes',
  sweep_plans: 'what a sweep goes over; what it found is put on record when it ends',
  sweep_portions: 'how far a sweep has come; what it found is put on record when it ends',
  unrecorded_steps: 'which award stands still, for health and metrics: each is compared with its history',
};
