import fc from 'fast-check';

/**
 * Property tests try the same values in every run, so that what was green stays green until the code changes; `FAST_CHECK_SEED=N npm run unit` and the
 * `fuzz:*` commands try others.
 */
fc.configureGlobal({ seed: Number(process.env.FAST_CHECK_SEED ?? 20_261_124) });
