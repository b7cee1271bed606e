import { folded } from './text.ts';

/** Words beside a moment that is not the start of a run: its end, or when somebody sent, wrote or changed something. */
const others = new Set(
  (
    'end|ended|ends|finish|finished|upload|uploaded|sync|synced|synchronized|created|updated|modified|edited|published|posted|imported|exported|joined|' +
    'since|born|weighed|expires|ende|beendet|hochgeladen|synchronisiert|erstellt|aktualisiert|geändert|bearbeitet|veröffentlicht|importiert|mitglied|seit|' +
    'fin|terminé|téléversé|téléchargé|importé|synchronisé|créé|créée|modifié|publié|fin|final|finalizado|subido|subida|sincronizado|creado|creada|' +
    'actualizado|modificado|publicado|importado|fine|terminato|caricato|sincronizzato|creato|aggiornato|modificato|pubblicato|importato|fim|terminado|' +
    'enviado|carregado|criado|atualizado|publicado|einde|geëindigd|geüpload|gesynchroniseerd|aangemaakt|bijgewerkt|gewijzigd|gepubliceerd|slut|avslutad|' +
    'uppladdad|synkad|skapad|uppdaterad|publicerad|afsluttet|uploadet|synkroniseret|oprettet|opdateret|avsluttet|opplastet|synkronisert|opprettet|' +
    'oppdatert|päättyi|loppu|lähetetty|synkronoitu|luotu|päivitetty|julkaistu|koniec|zakończono|przesłano|zsynchronizowano|utworzono|zaktualizowano|' +
    'opublikowano|konec|ukončeno|nahráno|synchronizováno|vytvořeno|aktualizováno|publikováno|vége|befejezve|feltöltve|szinkronizálva|létrehozva|frissítve|' +
    'közzétéve|sfârșit|terminat|încărcat|sincronizat|creat|actualizat|publicat|конец|финиш|завершено|загружено|синхронизировано|создано|обновлено|' +
    'изменено|опубликовано|кінець|фініш|завантажено|синхронізовано|створено|оновлено|опубліковано|bitiş|bitti|yüklendi|senkronize|oluşturuldu|güncellendi|' +
    'yayınlandı|انتهى|النهاية|نهاية|تم|رفع|مزامنة|إنشاء|تحديث|نشر|סיום|סוף|הועלה|סונכרן|נוצר|עודכן|פורסם'
  )
    .split('|')
    .map(folded),
);
const spaceless =
  /終了|アップロード|同期|作成|更新|公開|投稿|结束|結束|完成于|上传|上傳|同步|创建|建立|更新|发布|發布|종료|업로드|동기화|생성|수정|게시/;

/** Whether a text says that the moment in it, or beside it, is another than the start. */
export const isOtherMoment = (text: string): boolean =>
  spaceless.test(text) ||
  folded(text)
    .split(' ')
    .some((word) => others.has(word));
