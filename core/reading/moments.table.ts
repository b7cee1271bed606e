/**
 * Beginnings of words beside a moment that is not the start of a run: its end, or when somebody sent, wrote or changed something. A space
 * stands for the edge of a word. Assumed, none of them seen in a page: they can only make us ask for the start.
 */
export const otherMoments =
  ' end | ended| ends| finish| upload| sync| creat| updat| modif| edited| publi| posted| import| joined| since| weighed|' +
  ' ende | beendet| hochgel| erstellt| aktualis| geändert| bearbeit| veröff| seit | fin | fine | término| slutt |' +
  ' geüpload| lastet opp| ladattu| befejez| окончан| закінч| заверш| terminé| télévers| créé| subid| cread| actualiz|' +
  ' terminat| caricat| aggiornat| enviad| criad| atualiz| einde| gesync| aangem| bijgew| slut | uppladd| skapad| uppdat|' +
  ' opret| opdat| opplast| oppret| oppdat| avslut| päätt| lähetet| luotu| päivit| koniec| zakończ| przesł| utworz|' +
  ' zaktual| konec| nahrán| vytvoř| vége| feltölt| létreh| frissít| sfârșit| încărc| конец| финиш| загруж| создан| обновл|' +
  ' кінець| фініш| завант| створен| оновл| bitiş| yükle| oluştur| günce|انته|نهاي|رفع|تحديث| סיום| סוף | הועל| עודכן|終了|' +
  'アップロード|同期|作成|更新|结束|結束|上传|上傳|同步|创建|종료|업로드|동기화|수정';
