/** Words for sports in files and lists, folded; `|` separates. Keys of sites and the words that their exports show, in many languages. */

export const runWords = [
  'run|running|jogging|jog|run jog|road run|road running|street run|street running|running road|outdoor run|ultra run|ultra running|virtual run|virtual running|race|running race|obstacle run|obstacle running|indoor run|indoor running|long run|tempo run|interval run|fell running|cross country running',
  'lauf|laufen|laufsport|dauerlauf|strassenlauf|virtueller lauf|hallenlauf|joggen|hindernislauf',
  'course a pied|course|course sur route|course virtuelle|course en salle|jogging|footing|running',
  'carrera|carrera a pie|correr|correr en calle|carrera virtual|carrera en calle|carrera en interiores|salir a correr|footing',
  'corsa|corsa su strada|corsa virtuale|corsa indoor|correre',
  'corrida|corrida de rua|corrida virtual|correr|corrida em ambientes fechados',
  'hardlopen|hardloopsessie|virtuele hardloopsessie|binnen hardlopen|rennen',
  'bieganie|bieg|bieg wirtualny|bieganie uliczne',
  'lopning|lop|lopatur|loping|lopetur|lob|virtuell lopning|virtuell lopetur|lobetur|landevejslob',
  'juoksu|juoksulenkki|virtuaalijuoksu|katujuoksu',
  'futas|virtualis futas|utcai futas|beltéri futas',
  'beh|virtualni beh|bezecky trenink|bezenje|tek|trcanje|alergare|kosu|sanal kosu|trexim',
  'бег|забег|пробежка|виртуальный забег|біг|бягане',
  'ランニング|ラン|ジョギング|バーチャルラン|屋外ランニング|室内ランニング',
  '跑步|户外跑步|室内跑步|虚拟跑步|路跑|跑步训练|虛擬跑步|달리기|러닝|가상 달리기|실내 달리기',
  'τρεξιμο|ריצה|ركض|การวิ่ง|วิ่ง|chay bo|chay|lari|berlari',
].join('|');
export const trailWords =
  'trail run|trail running|trailrun|trailrunning|running trail|mountain running|traillauf|trail lauf|berglauf|trail|course trail|course a pied trail|carrera de montana|carrera por montana|trail corrida|corrida em trilha|corrida de trilha|corsa su sentiero|trail corsa|trailhardlopen|bieg terenowy|bieganie przelajowe|bieg w terenie|terrangloppning|terranglopning|terrenglop|terrenglopning|stilob|trailjuoksu|polkujuoksu|terepfutas|trailovy beh|terenni beh|трейлраннинг|трейл|забег по пересеченной местности|トレイルラン|トレイルランニング|越野跑|트레일 러닝|트레일 달리기';
export const treadmillWords =
  'treadmill|treadmill run|treadmill running|laufband|laufbandtraining|tapis roulant|course sur tapis roulant|tapis de course|course a pied sur tapis roulant|course sur tapis|cinta de correr|carrera en cinta|cinta|corsa su tapis roulant|esteira|corrida na esteira|corrida em esteira|loopband|hardlopen op loopband|bieznia|bieganie na biezni|lopband|tredemolle|lobeband|juoksumatto|futopad|futopados futas|беговая дорожка|ルームランニング|トレッドミル|トレッドミルランニング|跑步机|跑步機|트레드밀|러닝머신';
export const trackWords =
  'track run|track running|running track|bahnlauf|bahnlaufen|course sur piste|course a pied sur piste|carrera en pista|corsa su pista|corrida em pista|hardlopen op baan|bieg na biezni lekkoatletycznej|palyafutas|トラックランニング|田径场跑步|田徑場跑步';

export const otherWords = [
  'ride|biking|bike|cycling|cycle|road cycling|road biking|mountain biking|mountain bike|mountain bike ride|gravel ride|gravel cycling|e bike ride|e mountain bike ride|ebike|virtual ride|virtual cycling|indoor cycling|indoor bike|spinning|bmx|cyclocross|handcycle|velomobile',
  'walk|walking|casual walking|speed walking|hike|hiking|rucking|nordic walking|mountaineering|snowshoe|snowshoeing',
  'swim|swimming|lap swimming|pool swim|open water swimming|open water swim|lap swim',
  'workout|weight training|strength training|strength|cardio|crossfit|hiit|yoga|pilates|elliptical|stair stepper|stair climbing|rowing|indoor rowing|virtual row|kayaking|canoeing|stand up paddling|surfing|surf|windsurf|kitesurf|sailing|golf|tennis|badminton|pickleball|squash|table tennis|soccer|football|basketball|volleyball|rock climbing|bouldering|climbing|dance|breathwork|meditation|triathlon|multisport|transition|multi sport|wheelchair|skateboard|inline skate|inline skating|ice skate|ice skating',
  'alpine ski|alpine skiing|backcountry ski|nordic ski|nordic skiing|cross country skiing|cross country classic skiing|skate skiing|roller ski|skiing|snowboard|snowboarding|resort skiing|resort skiing snowboarding',
  'radfahrt|radfahren|rad|fahrt|virtuelle radfahrt|virtuelles radfahren|mountainbiken|mountainbike fahrt|gravel fahrt|e bike fahrt|rennradfahren|indoor rad|spaziergang|gehen|spazieren|wanderung|wandern|schwimmen|schwimmbadschwimmen|freiwasserschwimmen|krafttraining|workout|rudern|skilanglauf|skifahren|ski alpin|klettern|bergsteigen|crosstrainer|fitness',
  'velo|cyclisme|sortie a velo|velo virtuel|velo d interieur|vtt|sortie vtt|velo electrique|sortie gravel|gravel|cyclisme sur route|marche|randonnee|marche rapide|natation|natation en piscine|natation en eau libre|musculation|entrainement|aviron|rameur|ski de fond|ski alpin|ski nordique|escalade|elliptique|fitness|cardio|raquettes|patinage',
  'bicicleta|ciclismo|vuelta en bicicleta|ciclismo virtual|ciclismo en sala|ciclismo en carretera|ciclismo de montana|paseo en bicicleta|caminar|caminata|paseo|senderismo|natacion|natacion en piscina|natacion en aguas abiertas|entrenamiento|entrenamiento con pesas|entrenamiento de fuerza|fuerza|remo|esqui|esqui de fondo|esqui alpino|escalada|eliptica',
  'giro in bici|pedalata|bici|pedalata virtuale|ciclismo indoor|camminata|passeggiata|escursione|escursionismo|nuoto|nuoto in piscina|allenamento|allenamento con pesi|pesi|canottaggio|sci|sci di fondo|arrampicata',
  'pedalada|pedalada virtual|ciclismo indoor|caminhada|trilha|natacao|treino|treinamento de forca|musculacao|remo',
  'fietsen|fietsrit|rit|virtuele fietsrit|wielrennen|mountainbiken|wandelen|wandeling|hike|zwemmen|zwembad|krachttraining|training|roeien|langlaufen|schaatsen',
  'jazda na rowerze|rower|kolarstwo|jazda|chod|spacer|wedrowka|piesze wedrowki|plywanie|plywanie na basenie|trening|trening silowy|wioslarstwo',
  'cykling|cykel|cykeltur|sykling|sykkeltur|promenad|gang|gatur|gatur til fots|vandring|fottur|simning|svomming|svomning|styrketraning|styrketrening|langdskidakning|skidor|langrenn|rodd|pyoraily|kavely|vaellus|uinti|voimaharjoittelu|hiihto',
  'kerekparozas|bicikli|virtualis kerekparozas|seta|gyaloglas|turazas|tura|uszas|medencei uszas|edzes|erosito edzes|erositoedzes|sulyzos edzes|evezes|legzogyakorlat|joga',
  'jizda na kole|cyklistika|chuze|turistika|plavani|posilovani|bisiklet|yuruyus|yuzme|ciclism|mers|inot',
  'заезд|велосипед|велоспорт|прогулка|ходьба|пеший туризм|поход|плавание|тренировка|силовая тренировка|лыжи',
  'サイクリング|ライド|自転車|バーチャルライド|ウォーキング|ウォーク|散歩|ハイキング|ハイク|水泳|スイム|プールスイミング|筋トレ|筋力トレーニング|ワークアウト|ウェイトトレーニング|ヨガ|ピラティス|スキー',
  '骑行|骑车|虚拟骑行|步行|健走|徒步|游泳|泳池游泳|力量训练|健身|瑜伽|騎乘|騎車|健行|肌力訓練|자전거|라이딩|걷기|하이킹|수영|근력 운동|웨이트 트레이닝',
].join('|');
