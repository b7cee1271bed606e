import { configure } from '@solidjs/testing-library';

/** What is brought late may take its time on a busy machine: how long is no matter of these tests. */
configure({ asyncUtilTimeout: 10_000 });
