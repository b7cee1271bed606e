import type { Role } from '#core/reading/label.ts';

/** Names of columns that labels on pages do not have, folded; `|` separates. Those of Garmin Connect in more languages are ours. */

export const headWords: Partial<Record<Role, string>> = {
  distance:
    'distanza|distancia|afstand|dystans|distans|distanse|matka|vzdalenost|vzdialenost|mesafe|дистанция|расстояние|距离|거리',
  time: 'tempo|tijd|czas|tid|aika|cas|sure|время|时间|時間|시간|durata|tiempo|duration|workout time',
  elapsedTime:
    'tempo trascorso|tempo decorrido|verstreken tijd|uplyniety czas|forfluten tid|forlopt tid|kulunut aika|elapsed duration',
  movingTime: 'tempo in movimento|tempo em movimento|beweegtijd|tijd in beweging|czas ruchu|tid i rorelse|tid i bevegelse',
  averageHeartRate:
    'fc media|frequenza cardiaca media|gemiddelde hartslag|gem hs|srednie tetno|genomsnittlig puls|gennemsnitlig puls|gjennomsnittlig puls|keskisyke|fc med',
  maxHeartRate:
    'fc max|fc massima|frequenza cardiaca massima|maximale hartslag|max hs|maksymalne tetno|maxpuls|maks puls|maksimal puls|maksimisyke|fc maxima',
  calories: 'calorie|calorias|calorieen|kalorie|kalorier|kalorit|калории|卡路里|칼로리',
  averagePower: 'average watts',
};

export const dateWords =
  'date|activity date|workout date|start|start time|start date|begin|beginn|datum|aktivitatsdatum|startzeit|date de l activite|heure de debut|fecha|fecha de la actividad|data|data attivita|data dell attivita|data da atividade|dato|dag|paivamaara|tarih|дата|дата тренировки|日期|日付|アクティビティ日|날짜|datum aktivity|data aktywnosci|datum van activiteit|aktivitetsdatum';

export const sportWords =
  'type|activity type|sport|aktivitatstyp|aktivitatsart|sportart|type d activite|tipo de actividad|tipo di attivita|tipo attivita|tipo de atividade|activiteittype|activiteitstype|typ aktywnosci|aktivitetstyp|aktivitetstype|typ';
