/** Labels of more languages as their pages would have them, in the order of `Labels`; and the units where they are not km, mi, m, ft. */

export const order =
  'distance movingTime time elapsedTime pace avgPace movingPace bestPace stravaGain gain loss minElevation maxElevation calories steps avgHeart maxHeart avgCadence maxCadence temperature feelsLike humidity avgTemp minTemp maxTemp average run ride splits similar bestEffort shoes beats stepsUnit';

export const more = {
  it: 'Distanza|Tempo in movimento|Tempo|Tempo trascorso|Passo|Passo medio|Passo medio in movimento|Passo migliore|Dislivello|Ascesa totale|Discesa totale|Quota minima|Quota massima|Calorie|Passi|FC media|FC max|Cadenza di corsa media|Cadenza di corsa max|Temperatura|Temperatura percepita|Umidità|Temp. media|Temp. minima|Temp. massima|Media|Corsa|Pedalata|Intertempi|Attività simili|Migliori prestazioni|Scarpe|bpm|passi/min',
  pt: 'Distância|Tempo em movimento|Tempo|Tempo decorrido|Ritmo|Ritmo médio|Ritmo médio em movimento|Melhor ritmo|Ganho de elevação|Subida total|Descida total|Elevação mínima|Elevação máxima|Calorias|Passos|FC média|FC máxima|Cadência de corrida média|Cadência de corrida máxima|Temperatura|Sensação térmica|Umidade|Temperatura média|Temperatura mínima|Temperatura máxima|Média|Corrida|Pedalada|Parciais|Atividades semelhantes|Melhores esforços|Tênis|bpm|passos/min',
  sv: 'Distans|Tid i rörelse|Tid|Förfluten tid|Tempo|Medeltempo|Medeltempo i rörelse|Bästa tempo|Höjdökning|Total stigning|Total nedstigning|Lägsta höjd|Högsta höjd|Kalorier|Steg|Medelpuls|Maxpuls|Genomsnittlig löpkadens|Maximal löpkadens|Temperatur|Känns som|Luftfuktighet|Medeltemperatur|Lägsta temperatur|Högsta temperatur|Genomsnitt|Löpning|Cykling|Delsträckor|Liknande aktiviteter|Bästa insatser|Skor|slag/min|steg/min',
  da: 'Distance|Tid i bevægelse|Tid|Forløbet tid|Tempo|Gennemsnitligt tempo|Gennemsnitligt tempo i bevægelse|Bedste tempo|Højdestigning|Samlet stigning|Samlet nedstigning|Laveste højde|Højeste højde|Kalorier|Skridt|Gennemsnitlig puls|Maks. puls|Gennemsnitlig løbekadence|Maks. løbekadence|Temperatur|Føles som|Luftfugtighed|Gns. temperatur|Min. temperatur|Maks. temperatur|Gns.|Løb|Cykeltur|Mellemtider|Lignende aktiviteter|Bedste præstationer|Sko|slag/min|skridt/min',
  nb: 'Distanse|Tid i bevegelse|Tid|Forløpt tid|Tempo|Gjennomsnittstempo|Gjennomsnittlig tempo i bevegelse|Beste tempo|Høydestigning|Total stigning|Total nedstigning|Laveste høyde|Høyeste høyde|Kalorier|Skritt|Gjennomsnittspuls|Makspuls|Gjennomsnittlig løpekadens|Maks. løpekadens|Temperatur|Føles som|Luftfuktighet|Gjennomsnittstemperatur|Min. temperatur|Maks. temperatur|Snitt|Løping|Sykling|Mellomtider|Lignende aktiviteter|Beste prestasjoner|Sko|slag/min|skritt/min',
  fi: 'Matka|Liikeaika|Aika|Kulunut aika|Tahti|Keskitahti|Keskitahti liikkeessä|Paras tahti|Nousu|Kokonaisnousu|Kokonaislasku|Minimikorkeus|Maksimikorkeus|Kalorit|Askeleet|Keskisyke|Maksimisyke|Keskimääräinen juoksukadenssi|Maksimi juoksukadenssi|Lämpötila|Tuntuu kuin|Kosteus|Keskilämpötila|Minimilämpötila|Maksimilämpötila|Keskim.|Juoksu|Pyöräily|Väliajat|Samankaltaiset aktiviteetit|Parhaat suoritukset|Kengät|lyöntiä/min|askelta/min',
  cs: 'Vzdálenost|Čas pohybu|Čas|Uplynulý čas|Tempo|Průměrné tempo|Průměrné tempo v pohybu|Nejlepší tempo|Převýšení|Celkové stoupání|Celkové klesání|Min. nadmořská výška|Max. nadmořská výška|Kalorie|Kroky|Průměrná tepová frekvence|Max. tepová frekvence|Průměrná běžecká kadence|Max. běžecká kadence|Teplota|Pocitová teplota|Vlhkost|Průměrná teplota|Min. teplota|Max. teplota|Průměr|Běh|Jízda na kole|Mezičasy|Podobné aktivity|Nejlepší výkony|Boty|tepů/min|kroků/min',
  ru: 'Дистанция|Время в движении|Время|Прошедшее время|Темп|Средний темп|Средний темп в движении|Лучший темп|Набор высоты|Общий подъем|Общий спуск|Мин. высота|Макс. высота|Калории|Шаги|Средняя ЧСС|Макс. ЧСС|Средняя частота шагов|Макс. частота шагов|Температура|Ощущается как|Влажность|Средняя температура|Мин. температура|Макс. температура|Среднее|Забег|Заезд|Отрезки|Похожие тренировки|Лучшие результаты|Обувь|уд/мин|шаг/мин',
  uk: 'Відстань|Час у русі|Час|Минуло часу|Темп|Середній темп|Середній темп у русі|Найкращий темп|Набір висоти|Загальний підйом|Загальний спуск|Мін. висота|Макс. висота|Калорії|Кроки|Середній пульс|Макс. пульс|Середня частота кроків|Макс. частота кроків|Температура|Відчувається як|Вологість|Середня температура|Мін. температура|Макс. температура|Середнє|Біг|Заїзд|Відрізки|Схожі активності|Найкращі результати|Взуття|уд/хв|кроків/хв',
  tr: 'Mesafe|Hareket Süresi|Süre|Geçen Süre|Tempo|Ortalama Tempo|Ortalama Hareket Temposu|En İyi Tempo|Yükseklik Kazancı|Toplam Tırmanış|Toplam İniş|Min. Yükseklik|Maks. Yükseklik|Kalori|Adımlar|Ortalama Nabız|Maks. Nabız|Ort. Koşu Kadansı|Maks. Koşu Kadansı|Sıcaklık|Hissedilen|Nem|Ort. Sıcaklık|Min. Sıcaklık|Maks. Sıcaklık|Ort.|Koşu|Sürüş|Ara Zamanlar|Benzer Aktiviteler|En İyi Dereceler|Ayakkabı|atım/dk|adım/dk',
  ko: '거리|이동 시간|시간|경과 시간|페이스|평균 페이스|평균 이동 페이스|최고 페이스|획득 고도|총 상승|총 하강|최저 고도|최고 고도|칼로리|걸음 수|평균 심박수|최대 심박수|평균 케이던스|최대 케이던스|기온|체감 온도|습도|평균 온도|최저 온도|최고 온도|평균|달리기|라이딩|스플릿|비슷한 활동|최고 기록|신발|bpm|걸음/분',
  'zh-Hans':
    '距离|移动时间|时间|全程耗时|配速|平均配速|平均移动配速|最佳配速|爬升海拔|总爬升高度|总下降高度|最低海拔|最高海拔|卡路里|步数|平均心率|最大心率|平均步频|最大步频|温度|体感温度|湿度|平均温度|最低温度|最高温度|平均|跑步|骑行|分段|相似活动|最佳成绩|跑鞋|次/分钟|步/分钟',
  'zh-Hant':
    '距離|移動時間|時間|經過時間|配速|平均配速|平均移動配速|最佳配速|爬升高度|總爬升高度|總下降高度|最低海拔|最高海拔|卡路里|步數|平均心率|最大心率|平均步頻|最大步頻|溫度|體感溫度|濕度|平均溫度|最低溫度|最高溫度|平均|跑步|騎乘|分段|類似活動|最佳成績|跑鞋|次/分鐘|步/分鐘',
  ar: 'المسافة|وقت الحركة|الوقت|الوقت المنقضي|الوتيرة|متوسط الوتيرة|متوسط وتيرة الحركة|أفضل وتيرة|كسب الارتفاع|إجمالي الصعود|إجمالي النزول|أدنى ارتفاع|أقصى ارتفاع|السعرات الحرارية|الخطوات|متوسط معدل ضربات القلب|أقصى معدل ضربات القلب|متوسط معدل الخطوات|أقصى معدل الخطوات|درجة الحرارة|الحرارة المحسوسة|الرطوبة|متوسط درجة الحرارة|أدنى درجة الحرارة|أقصى درجة الحرارة|المتوسط|الجري|ركوب الدراجة|المقاطع|أنشطة مشابهة|أفضل الجهود|الأحذية|نبضة/د|خطوة/د',
  he: 'מרחק|זמן בתנועה|זמן|זמן שחלף|קצב|קצב ממוצע|קצב ממוצע בתנועה|הקצב הטוב ביותר|צבירת גובה|עלייה כוללת|ירידה כוללת|גובה מינימלי|גובה מקסימלי|קלוריות|צעדים|דופק ממוצע|דופק מרבי|תדירות צעדים ממוצעת|תדירות צעדים מרבית|טמפרטורה|מרגיש כמו|לחות|טמפרטורה ממוצעת|טמפרטורה מינימלית|טמפרטורה מקסימלית|ממוצע|ריצה|רכיבה|מקטעים|פעילויות דומות|הישגים מיטביים|נעליים|פעימות לדקה|צעדים/דקה',
  ro: 'Distanță|Timp în mișcare|Timp|Timp scurs|Ritm|Ritm mediu|Ritm mediu în mișcare|Cel mai bun ritm|Câștig de altitudine|Ascensiune totală|Coborâre totală|Altitudine minimă|Altitudine maximă|Calorii|Pași|Puls mediu|Puls maxim|Cadență medie|Cadență maximă|Temperatură|Temperatura resimțită|Umiditate|Temperatură medie|Temperatură minimă|Temperatură maximă|Medie|Alergare|Plimbare cu bicicleta|Intermediari|Activități similare|Cele mai bune eforturi|Pantofi|bpm|pași/min',
} as const;

/** km, mi, m, ft. */
export const localUnits: Record<string, [string, string, string, string]> = {
  ru: ['км', 'миль', 'м', 'фт'],
  uk: ['км', 'миль', 'м', 'фт'],
  ar: ['كم', 'ميل', 'م', 'قدم'],
  he: ['ק״מ', 'מייל', 'מ׳', 'רגל'],
  'zh-Hans': ['公里', '英里', '米', '英尺'],
  'zh-Hant': ['公里', '英里', '公尺', '英尺'],
  ko: ['킬로미터', '마일', '미터', '피트'],
  ja: ['キロ', 'マイル', 'メートル', 'フィート'],
  hu: ['km', 'mérföld', 'm', 'láb'],
  fr: ['km', 'mi', 'm', 'pi'],
};
