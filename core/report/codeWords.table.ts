/**
 * Words that sites use in class names, ids and data attributes. A name made of these alone is code and stays in a report; every
 * other word of it may be a person's, and is taken out.
 */
export const codeWords: ReadonlySet<string> = new Set(
  // Parts of a page
  (
    'app root main page pages view views screen content body container wrapper wrap inner outer box card cards tile tiles panel panels pane ' +
    'section sections header heading headline head title titles subtitle footer foot region area block blocks module widget component layout ' +
    'grid row rows col cols column columns cell cells line lines list lists listing item items entry entries group groups stack flex inline ' +
    'left right top bottom center middle start end first last half full wide narrow side bar toolbar topbar tab tabs tabbed tabpanel nav ' +
    'table tables tbody thead caption summary details detail overview primary secondary tertiary main sub super base ' +
    // Values and their names
    'stat stats statistic statistics value values label labels unit units number numbers text texts name names data datum field fields key keys ' +
    'metric metrics measure measures figure figures total totals sum average avg mean max maximum min minimum count counter amount range ' +
    'distance duration time times timer clock moving elapsed pace speed velocity elevation ascent descent gain loss climb altitude heart rate ' +
    'hr bpm cadence spm power watts calories calorie energy kcal temperature temp humidity weather wind feel effort perceived exertion load ' +
    'stress training intensity zone zones score index relative suffer vo vertical oscillation stride ground contact balance steps step ' +
    // What activities are
    'activity activities run runs running runner workout workouts session sessions race races sport sports type types kind kinds trail track ' +
    'treadmill virtual indoor outdoor street road ride rides swim walk hike exercise planned plan completed complete result results ' +
    'split splits lap laps interval intervals segment segments record records best chart charts graph graphs map maps route course ' +
    'gear shoe shoes device devices watch equipment media photo photos image images comment comments note notes description ' +
    'athlete athletes user users owner author avatar profile member account feed social kudo kudos like likes share date dates day week month year ' +
    'start started end ended created timestamp zone location place city ' +
    // How things look and behave
    'icon icons button buttons btn link links input select dropdown dialog modal popup popover tooltip overlay menu badge tag tags chip pill ' +
    'small medium large big tiny xs sm md lg xl xxl mini compact bold strong light dark muted primary white black gray grey red green blue ' +
    'orange yellow color colour font size weight align justify spacing margin padding border rounded shadow bg background fg hidden visible ' +
    'show hide open opened closed active inactive selected disabled enabled loading loaded ready empty error success warning info hover focus ' +
    'even odd no not with without has is on off in of at by to from for and or the a b c d e f g h i j k l m n o p q r s t u v w x y z ' +
    'status calendar performance prefix quick out work qv compliance compliant fully partially past boxed highlight completion bike row swim strength mtb ' +
    'print mobile desktop tablet responsive default custom new old current previous next prev more less all any none self own other others ' +
    'display block absolute sticky fixed static scroll container fluid clearfix pull push hgroup legend term definition dt dd dl ul ol li ' +
    'test testid cy qa id workoutid class role ref hook js css ui ux ds mui chakra ant bootstrap react vue svelte ng ember styled styles style module ' +
    'editable edit save delete remove add create update view read only formatted format raw tooltip truncate ellipsis wrap nowrap ' +
    'mdc material tw hs gc connect garmin strava polar coros suunto stryd runalyze runkeeper komoot smashrun intervals trainingpeaks mapmyrun final surge'
  )
    .split(/\s+/)
    .filter(Boolean),
);
