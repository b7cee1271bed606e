import type { LanguageWords } from './words.ts';

/** Turkish. Seen: screens of programs that show runs. */
export const tr: LanguageWords = {
  seen: { distance: 'mesafe', time: 'süre', pace: 'tempo', average: 'ortalama' },
  assumed: {
    distance: 'uzaklık|koşu mesafesi|kat edilen mesafe',
    time: 'zaman|toplam antrenman süresi|koşu süresi',
    speed: 'hız',
    heart: 'nabız|kalp atış hızı|kalp atışı|kalp hızı|KAH|nabzı',
    cadence: 'kadans|koşu kadansı|adım sıklığı|adım hızı|tempo adım',
    gain: 'tırmanış|toplam tırmanış|irtifa kazancı|yükseklik kazancı|yükselti kazancı|toplam çıkış|çıkış|yükselme',
    loss: 'iniş|toplam iniş|irtifa kaybı|yükseklik kaybı|yükselti kaybı|alçalma',
    height: 'yükseklik|irtifa|rakım|yükselti',
    calories: 'kalori|yakılan kalori|kaloriler|enerji|kcal|harcanan kalori',
    temperature: 'sıcaklık|hava sıcaklığı',
    humidity: 'nem|nem oranı',
    power: 'güç',
    effort: 'algılanan efor|algılanan çaba|algılanan zorluk',
    average: 'ort|ortalaması|Ø',
    moving: 'hareket|hareket halinde|hareketli|hareket süresi',
    elapsed: 'geçen|geçen süre',
    total: 'toplam|genel',
    max: 'maks|maksimum|max|en yüksek|azami|en fazla',
    not:
      'benzer|dereceler|başarılar|eforlar|en iyi|en hızlı|en yavaş|min|minimum|en düşük|asgari|hedef|hedeflenen|tahmini|dinlenme|' +
      'istirahat|hissedilen|hissedilen sıcaklık|ayarlanmış|düzeltilmiş|son|önceki|sonraki|bir sonraki|kalan|rekor|kişisel|' +
      'göreli efor|bağıl efor|duraklama|mola|durma|bölge|eşik|normalize|ağırlıklı|adım|adımlar|adım uzunluğu|rüzgar|basınç|aktif|' +
      'ter kaybı|diğerlerinin|grup|yürüyüş',
    part: 'tur|turlar|tur süresi|ara zaman|bölüm|bölünme|aralık|interval',
    many:
      'hafta|bu hafta|haftalık|ay|bu ay|aylık|yıl|bu yıl|yıllık|koşular|aktiviteler|antrenmanlar|plan|antrenman planı|rota|rotalar|' +
      'hesaplayıcı|tempo hesaplayıcı|yarış takvimi|takvim|yaklaşan|rekorlar|sıralama|hedefler|segment|planlanan|planlı|' +
      'tahmin edilen|öngörülen|bayrak koşusu|segmentler|meydan okuma|ilerleme',
    noise: 'koşu|koşusu|aktivite|antrenman|için|bu|özet|ve',
  },
  sports: {
    run: 'koşu|koşmak|sanal koşu|pist koşusu|sokak koşusu|tempo koşusu',
    trail: 'patika koşusu|arazi koşusu|trail',
    treadmill: 'koşu bandı|koşu bandında koşu',
    other:
      'bisiklet|bisiklet sürüşü|sürüş|yürüyüş|doğa yürüyüşü|yüzme|yoga|kürek|kayak|kuvvet antrenmanı|ağırlık antrenmanı|triatlon|paten|dağ bisikleti',
  },
};
