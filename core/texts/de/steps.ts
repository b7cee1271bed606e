import type { Catalogue } from '../catalogue.ts';

/** The lines of the checklist and the sentences below them. */
export const deSteps: Catalogue = {
  'coolDown.walk': 'Noch {minutes} locker gehen',
  'coolDown.detail':
    'Bleib in Bewegung, bevor du dich hinsetzt: Beim Gehen sinken Puls und Blutdruck allmählich, und das kann dir Schwindel ersparen. Am Muskelkater von morgen ändert es nichts.',
  'coolDown.already': 'Ausgelaufen bist du schon',
  'coolDown.late': 'Die Zeit zum Auslaufen ist vorbei',
  'coolDown.late.detail': 'Verloren ist nichts. Ein kurzer Spaziergang kann steife Beine auch später noch lockern.',

  'refuel.serving': 'Iss etwa {carbohydrate} Kohlenhydrate und {protein} Eiweiß',
  'refuel.hourly': 'Iss {carbohydrate} Kohlenhydrate pro Stunde in kleinen Portionen, dazu {protein} Eiweiß',
  'refuel.nextMeal': 'Plane für die nächste Mahlzeit etwa {carbohydrate} Kohlenhydrate und {protein} Eiweiß',
  'refuel.proteinOnly': 'Iss einen Snack oder eine Mahlzeit mit etwa {protein} Eiweiß',
  'refuel.carbohydrateOnly': 'Iss einen Snack oder eine Mahlzeit mit etwa {carbohydrate} Kohlenhydraten',
  'refuel.portions': 'Iss einen Snack oder eine Mahlzeit: eine Faust Reis oder eine große Banane und eine Handfläche Eiweiß',
  'refuel.careTeam': 'Iss so, wie es dein Behandlungsteam mit dir geplant hat',
  'refuel.portions.often': 'Iss oft kleine Portionen: Brot, Reis oder Obst und eine Handfläche Eiweiß',
  'refuel.portions.late': 'Iss als Nächstes eine volle Mahlzeit mit Stärke und Eiweiß',
  'refuel.normal': 'Deine nächste normale Mahlzeit genügt',
  'refuel.normal.late': 'Deine normalen Mahlzeiten genügen',
  'refuel.normal.detail': 'Ein Snack, wenn du Hunger hast. Dieser Lauf verlangt nichts Besonderes.',
  'refuel.over': 'Mit den Mahlzeiten seither ist es erledigt',
  'refuel.near': 'Bis zur nächsten Einheit sind es weniger als acht Stunden, daher ist es nützlich, bald anzufangen.',
  'refuel.withinDay': 'Du trainierst innerhalb eines Tages wieder, daher ist es nützlich, bald zu essen.',
  'refuel.noHurry': 'Keine Eile: Bis zum nächsten Lauf ist es mehr als ein Tag, da zählen die Mahlzeiten von heute.',
  'refuel.noHurry.unknown':
    'Trainierst du innerhalb eines Tages wieder, ist früher besser; sonst zählen die Mahlzeiten von heute.',
  'refuel.daily': 'Auch spät ist in Ordnung, wenn die Menge über den Tag stimmt.',
  'refuel.perKg': 'Das sind etwa {protein} g Eiweiß und {carbohydrate} g Kohlenhydrate pro kg Körpergewicht.',
  'refuel.diabetes':
    'Miss deinen Blutzucker jetzt, vor dem Schlafengehen und vor dem nächsten Lauf: Sport kann ihn bis zu einen Tag lang senken. Der Plan deines Behandlungsteams geht vor.',
  'refuel.day':
    'Innerhalb von 24 Stunden füllen etwa {carbohydrate} Kohlenhydrate die Speicher nach einem solchen Lauf wieder auf.',
  'refuel.kidney': 'Wie viel Eiweiß zu dir passt, weiß dein Behandlungsteam; deshalb nennen wir keine Menge.',
  'refuel.label': 'Schau auf das Etikett: Hafer, Aromen und Spuren unterscheiden sich je nach Hersteller.',

  'hydrate.thirst': 'Trink nach Durst, zu deinen Mahlzeiten',
  'hydrate.replace': 'Trink {fluid}, verteilt auf die nächsten Stunden, dazu etwas Salziges',
  'hydrate.replace.plain': 'Trink {fluid}, verteilt auf die nächsten Stunden, zu deinen Mahlzeiten',
  'hydrate.counts': 'Milch, Suppe, Shakes und saftiges Obst zählen mit.',
  'hydrate.gained': 'Du hast genug getrunken; trink nichts mehr, bis du uriniert hast',
  'hydrate.gained.detail':
    'Du warst nach dem Lauf nicht leichter als davor. Bei Kopfschmerzen, Übelkeit oder Verwirrtheit brauchst du jetzt ärztliche Hilfe, kein Wasser.',
  'hydrate.over': 'Mahlzeiten und Durst haben das inzwischen geregelt',
  'hydrate.estimated':
    'Wahrscheinlich hast du {range} verloren (unsere Schätzung). Nimm den unteren Wert als Anhalt und verteile ihn.',
  'hydrate.learned':
    'Nach deinen eigenen gemessenen Läufen hast du wahrscheinlich {range} verloren. Nimm den unteren Wert als Anhalt und verteile ihn.',
  'hydrate.enough': 'Für das, was du verloren hast, genügen normale Mahlzeiten und Wasser.',
  'hydrate.unknown': 'Wir wissen zu wenig, um zu sagen, wie viel du verloren hast. Durst ist ein guter Anhalt.',
  'hydrate.long': 'Nach langen Läufen ist es ein eigenes Risiko, zu viel zu trinken. Lass den Durst entscheiden.',
  'hydrate.limit': 'Mehr als {limit} in einer Stunde ist zu viel.',
  'hydrate.onWaking': 'Was übrig ist, hat Zeit, bis du aufstehst.',
  'hydrate.salt': 'Eine gesalzene Mahlzeit, Brühe oder Salzbrezeln helfen, die Flüssigkeit zu halten.',
  'hydrate.kidney': 'Wie viel du trinken sollst, weiß dein Behandlungsteam; deshalb nennen wir keine Menge.',

  'sleep.bedtime': 'Licht aus: {bedtime}',
  'sleep.late': 'Licht aus: {bedtime}, so früh es noch geht',
  'sleep.target': 'Schlafe heute Nacht {hours}',
  'sleep.hours': 'Für {hours} Schlaf bis {wake}.',
  'sleep.late.detail':
    'Damit bleiben bis {wake} weniger als {hours}. Eine kurze Nacht schadet nicht; ein Nickerchen kann helfen.',
  'sleep.noWake': 'Sag uns, wann du aufstehst, dann nennen wir eine Schlafenszeit.',
  'sleep.minor': 'Im Wachstum braucht der Körper mehr davon: {range} pro Nacht.',
  'sleep.lateRun':
    'Harte Läufe, die kurz vor dem Schlafen enden, gehen mit schlechterem Schlaf einher. Komm zur Ruhe: gedämpftes Licht, eine warme Dusche, ein leichter Snack.',
  'sleep.lateRun.noHeat':
    'Harte Läufe, die kurz vor dem Schlafen enden, gehen mit schlechterem Schlaf einher. Komm zur Ruhe: gedämpftes Licht, Stille, ein leichter Snack.',
  'sleep.caffeine': 'Wenn du Kaffee trinkst: die letzte Tasse bis {time} (eine vorsichtige Grenze).',
  'sleep.caffeine.past': 'Kaffee kann dich jetzt Schlaf kosten (eine vorsichtige Grenze).',

  'nap.line': 'Ein Nickerchen von {minutes}, wenn du kannst',
  'nap.shortNight': 'Der späte Lauf verkürzt die Nacht. Am besten vor vier Uhr nachmittags.',
  'nap.debt': 'Dir fehlt Schlaf. Am besten vor vier Uhr nachmittags.',

  'stretch.line': 'Dehnen: {muscles}, {minutes}',
  'stretch.holds': '{holds, plural, one {Einmal} other {#-mal}} {seconds} Sekunden halten, jeden Muskel auf beiden Seiten.',
  'stretch.detail':
    'Dehn dich, solange du warm bist, das ist angenehmer, und nimm dazu, was sich steif angefühlt hat: Rücken, Bauch oder Oberkörper. Gut für die Beweglichkeit; weniger Muskelkater ist nicht zu erwarten.',
  'stretch.optional': 'Nach einem lockeren Lauf kein Muss. Gut für die Beweglichkeit; weniger Muskelkater ist nicht zu erwarten.',
  'stretch.gentle': 'Sanft und ohne Zwang: Diese Beine bekommen wahrscheinlich Muskelkater.',
  'stretch.painful': 'Lass weg, was wehtut.',
  'stretch.late': 'Dehnen kann warten, bis die Muskeln wieder warm sind',

  'ice.line': 'Kaltes Wasser, wenn du es magst: {minutes} bei {temperature}',
  'ice.detail':
    'Angenehm nach harten, langen oder bergab führenden Läufen: bei schmerzenden Beinen etwas besser als Ruhe. Lass es an Tagen mit Krafttraining weg.',
  'ice.stop':
    'Nicht kälter, nicht allein, nicht im Freiwasser, nicht nach Alkohol, nicht mit offenen Wunden. Raus, wenn etwas taub wird oder schmerzt oder du stark zitterst.',
  'ice.pack': 'Ein Kühlpack in einem Tuch auf einer schmerzenden Stelle, 10 bis 15 Minuten: Es kann betäuben, mehr nicht.',
  'heat.line': 'Ein warmes Bad oder Kissen, wenn dir Wärme guttut',
  'heat.detail': 'Zum Wohlfühlen, etwa eine Viertelstunde. Nicht auf einer frischen Schwellung.',
  'compression.line': 'Kompressionssocken oder -tights, wenn du sie magst',
  'compression.detail': 'Ein paar Stunden bis zu einem Tag. Auf den Muskelkater höchstens eine kleine Wirkung.',
  'roll.line': 'Ausrollen: {muscles}, {minutes}',
  'roll.seconds': '{seconds} Sekunden pro Muskel, auf beiden Seiten.',
  'roll.detail': 'Kleine Wirkung, vor allem auf das Gefühl.',
  'roll.light': 'Leicht, mit höchstens 4 von 10 Schmerz, und nicht auf sehr empfindlichen Muskeln.',
  'massage.line': 'Leichte Massage: {muscles}, {minutes}',
  'massage.detail': 'Angenehm; eine kleine Wirkung auf den Muskelkater.',
  'massage.self': 'Deine Hände, eine Rolle, eine Massagepistole oder ein Massagestab genügen.',

  'restDay.illness': 'Ruh dich aus, bis du gesund bist',
  'restDay.illness.detail': 'Kein Laufen, solange du fiebrig bist. Trink nach Durst, iss, worauf du Lust hast, schlaf.',
  'restDay.pain': 'Vorerst kein Laufen',
  'restDay.pain.detail':
    'Schmerz ist ein Grund aufzuhören, nicht einer, sich durchzubeißen. Was als Nächstes hilft, hängt davon ab, was es ist.',
  'restDay.soreness': 'Ruhe, bis der Muskelkater nachlässt',
  'restDay.hard': 'Ein Tag ohne Laufen',
  'restDay.days': 'Kein Laufen bis {easy}',
  'restDay.streak': 'Ein Ruhetag: Du bist {days, plural, one {# Tag} other {# Tage}} in Folge gelaufen',
  'restDay.ideas':
    'Yoga, sanftes dynamisches Dehnen oder ein Spaziergang mit der Familie passen gut. Zeit im Freien tut der Stimmung gut.',
  'activeRecovery.line': 'Bis zu {minutes} lockere Bewegung',
  'activeRecovery.detail':
    'Ein Spaziergang oder Yoga. Das tut gut und hält dich in Bewegung; die Erholung selbst braucht ihre Zeit.',
  'activeRecovery.painFree': 'Gehen oder Schwimmen, nur so weit es schmerzfrei ist. Schau nach 48 Stunden noch einmal.',
  'activeRecovery.ride': 'Lockeres Radfahren, Crosstrainer oder Schwimmen, nicht anstrengender als 4 von 10.',

  'warmUp.planned': 'Vor dem nächsten Lauf {minutes} aufwärmen',
  'warmUp.line': 'Den nächsten Lauf mit {minutes} Aufwärmen beginnen',
  'warmUp.easy': 'Lauf einfach am Anfang langsamer.',
  'warmUp.content':
    'Zügiges Gehen oder Traben, Seilspringen, Beinschwünge, Ausfallschritte, Hopserlauf, dann zwei bis vier Steigerungen.',
  'warmUp.cold': 'Unter {temperature} fünf Minuten mehr.',

  'strength.line': 'Krafttraining, {minutes}, zweimal pro Woche',
  'strength.content':
    'Kniebeuge, Kreuzheben, Split Squat, Wadenheben, Hüfte und Rumpf: drei Sätze mit 8 bis 12 Wiederholungen. Am Anfang leicht, eher schwer, sobald die Technik sitzt.',
  'strength.minor': 'Mit deinem Coach: erst die Technik, später die Gewichte.',
  'strength.detail': 'Hilft wahrscheinlich der Leistung und vielleicht der Belastbarkeit. Halte Abstand zu harten Läufen.',

  'nextRun.easyFrom': 'Lockeres Laufen ab {easy}, intensives ab {hard}',
  'nextRun.from': 'Laufen ab {easy}, locker oder intensiv',
  'nextRun.easyNow': 'Lockeres Laufen passt jetzt, intensives ab {hard}',
  'nextRun.easyAgain': 'Als Nächstes ein lockerer Lauf: Du hattest harte Tage in Folge',
  'nextRun.return':
    'Nach {days, plural, one {# Tag} other {# Tagen}} Pause: Laufen und Gehen im Wechsel, diese Woche nichts Schnelles',
  'nextRun.return.from': 'Ab {easy}.',
  'nextRun.return.week': 'In dieser ersten Woche insgesamt nicht mehr als {week}: die Hälfte einer üblichen Woche vor der Pause.',
  'nextRun.return.later': 'Danach jede Woche zehn bis zwanzig Prozent mehr.',
  'nextRun.return.ceiling': 'Der nächste nicht länger als {distance}.',
  'nextRun.planned.early':
    'Deine geplante Einheit kommt früher. Ein Spaziergang oder lockeres Radfahren würde diesen Beinen besser passen.',
  'nextRun.planned.hard': 'Deine geplante Einheit kommt früher. Sie locker zu laufen würde diesen Beinen besser passen.',
  'nextRun.any': 'Bereit für jeden Lauf, wenn deine Beine einverstanden sind',
  'nextRun.walk': 'Noch Muskelkater: Gehen, Yoga oder lockeres Radfahren, bevor du läufst',
  'nextRun.wait': 'Warte mit dem Laufen, bis der Muskelkater nachgelassen hat',
  'nextRun.talk': 'Nächster Lauf: so locker, dass du dich unterhalten kannst',
  'nextRun.monitor': 'Nächster Lauf: flach und langsam, nicht länger als dieser',
  'nextRun.ceiling': 'Nicht länger als {distance}: etwa ein Zehntel über deinem längsten Lauf der letzten 30 Tage.',
  'nextRun.ceiling.only':
    'Nicht länger als {distance}: etwa ein Zehntel über diesem Lauf, dem einzigen der letzten 30 Tage, den wir kennen.',

  'stitch.line': 'Seitenstechen: was du nächstes Mal probieren kannst',
  'stitch.detail':
    'Werde langsamer, atme tief, beug dich vor und drück auf die Stelle. Meide in den zwei Stunden davor große oder sehr süße Mahlzeiten und Getränke. Auch eine kräftige Rumpfmuskulatur wird genannt. Diese Mittel sind überliefert, nicht geprüft.',
  'stitch.redFlag': 'Ein Schmerz, der in Schulter, Brust oder Arm ausstrahlt, braucht sofort Hilfe.',

  'muscle.hips': 'Hüfte',
  'muscle.hamstrings': 'Oberschenkelrückseite',
  'muscle.quads': 'Oberschenkelvorderseite',
  'muscle.calves': 'Waden',
  'muscle.glutes': 'Gesäß',
  'muscle.adductors': 'Oberschenkelinnenseite',
  'muscle.shins': 'Schienbeine',
  'muscle.ankles': 'Sprunggelenke',
};
