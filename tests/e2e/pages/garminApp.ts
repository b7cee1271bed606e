/**
 * A single-page app of Garmin Connect's shape: the served page is an empty shell, content comes later, and a click on a link
 * changes the address first and the content after it. Structure from public descriptions of the site; runners invented.
 */
export interface Activity {
  id: string;
  /** Type key as the site spells it: `running`, `cycling`. */
  type: string;
  name: string;
  /** As the page shows them; the pace belongs to the timer's time. */
  distance: string;
  time: string;
  movingTime: string;
  elapsedTime: string;
  pace: string;
  heartRate: number;
  start: Date;
}

const origin = 'https://connect.garmin.com';
export const addressOf = (activity: Activity): string => `${origin}/app/activity/${activity.id}`;
export const dashboard = `${origin}/app/home`;

const tile = (value: string, label: string) =>
  `<div class="ActivitySmallStats_activityStat__WhjX3"><div class="DataBlock_dataField__t4-ai">${value}</div>
   <span class="DataBlock_dataLabel__+3rmk" title="${label}">${label}</span></div>`;
const line = (value: string, label: string) =>
  `<div class="data-block small"><div class="data-bit">${value}</div><span class="data-label">${label}</span></div>`;

/** `Nov 23, 2026 @ 6:37 AM`, as the site writes a start, in this machine's zone. */
const shownStart = (at: Date) =>
  `${new Intl.DateTimeFormat('en-US', { dateStyle: 'medium' }).format(at)} @ ${new Intl.DateTimeFormat('en-US', { hour: 'numeric', minute: '2-digit' }).format(at)}`;

const activityContent = (activity: Activity) => `
<div data-activity-type="${activity.type}">
  <div class="ActivityHeaderContainer_headerContainer__LFjJe">
    <section class="ActivityMetaInfo_activityMetadata__vcLlH"><span class="ActivityMetaInfo_activityTime__ZkBxq">by
      <a href="/app/profile/f3b1">Ines Falk</a> on <span class="ActivityMetaInfo_time__HcDIK">${shownStart(activity.start)}</span></span></section>
    <div class="ActivityNameIconRow_row__q"><i class="icon-activity-${activity.type}"></i>
      <span class="InlineEdit_label__PShOX" title="${activity.name}">${activity.name}</span>
      <button class="InlineEdit_editIcon__7vqhd" aria-label="Edit"></button></div>
  </div>
  <div class="page-content">
    <div id="react-activitySmallStats">
      ${tile(activity.distance, 'Distance')}${tile(activity.time, 'Time')}${tile(activity.pace, activity.pace.includes('/km') ? 'Avg Pace' : 'Avg Speed')}
    </div>
    <div id="tab-stats">
      <div id="heartRateStatsPlaceholder"><h3>Heart Rate</h3>${line(`${String(activity.heartRate)} bpm`, 'Avg HR')}</div>
      <div id="timingStatsPlaceholder"><h3>Timing</h3>
        ${line(activity.time, 'Time')}${line(activity.movingTime, 'Moving Time')}${line(activity.elapsedTime, 'Elapsed Time')}</div>
    </div>
    <div class="AddComment_container__dh7I0"><a class="AddComment_profile__uZY8g" href="/app/profile/f3b1"></a></div>
  </div>
</div>`;

/** Runs in the page: shows the content of an address some time after the address changed. */
function app(contents: Record<string, string>, firstDelay: number, laterDelay: number): void {
  interface Policies {
    createPolicy: (name: string, rules: { createHTML: (html: string) => string }) => {
      createHTML: (html: string) => string;
    };
  }
  const policies = (window as unknown as { trustedTypes?: Policies }).trustedTypes;
  const policy = policies?.createPolicy('app', { createHTML: (html) => html });
  const show = (delay: number) => {
    const path = location.pathname;
    // What stood before stays until the new content is there, as in the real app.
    setTimeout(() => {
      const html = contents[path] ?? '';
      const place = document.getElementById('app');
      if (place && path === location.pathname) place.innerHTML = policy ? policy.createHTML(html) : html;
    }, delay);
  };
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('nav a') : null;
    if (!(link instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    history.pushState({}, '', link.href);
    show(laterDelay);
  });
  window.addEventListener('popstate', () => show(laterDelay));
  show(firstDelay);
}

/** Serves the app: the same shell at each of its addresses. Delays in ms. */
export function garminApp(
  activities: Activity[],
  { first = 2_000, later = 600 } = {},
): (url: URL) => string | null {
  const contents: Record<string, string> = { '/app/home': '<h1>In Focus</h1><p>Last 7 days: 3 activities</p>' };
  for (const activity of activities) contents[new URL(addressOf(activity)).pathname] = activityContent(activity);
  const links = activities.map((activity) => `<a href="${addressOf(activity)}">${activity.name}</a>`);
  const data = JSON.stringify(contents).replace(/</g, '\\u003c');
  const shell = `<!doctype html><html class="signed-in" lang="en"><head><meta charset="utf-8"><title>Garmin Connect</title></head>
    <body><nav><a href="${dashboard}">Home</a> ${links.join(' ')}</nav><div id="app"></div>
    <script>(${String(app)})(${data}, ${String(first)}, ${String(later)});</script></body></html>`;
  return (url) => (url.origin === origin && url.pathname in contents ? shell : null);
}
