import { reportOf } from '#core/report/report.ts';
import { general } from '#core/sites/general.ts';
import { siteOf } from '#core/sites/siteOf.ts';

/** The report of the page that this script stands in. What is personal is taken out here, before anything leaves the page. */
export const pageReport = (): string => reportOf(document, siteOf(new URL(location.href)) ?? general, Math.random);
