/** Words of captions. Assumed, none of them seen in a page: they can only make us refuse, never make a value certain. */

/** Of a run to come. A page may say so of itself. */
export const aheadWords =
  'planned|planned workout|planned run|scheduled|scheduled workout|scheduled run|upcoming|upcoming workout|not started|' +
  'noch nicht gestartet|geplant|geplante|geplanter|anstehend|prévu|prévue|planifié|planifiée|à venir|previsto|planificado|' +
  'planificada|programado|programada|pianificato|pianificata|programmato|programmata|in programma|planejado|planejada|' +
  'planeado|planeada|agendado|agendada|gepland|geplande|planerad|planerat|schemalagd|planlagt|suunniteltu|ajoitettu|' +
  'zaplanowany|zaplanowane|planowany|plánovaný|plánováno|naplánováno|tervezett|ütemezett|planificat|planificată|programat|' +
  'запланировано|запланированная|запланированный|предстоящая|предстоящий|заплановано|запланована|запланований|planlanan|' +
  'planlandı|planlanmış|予定|計画|예정|예정됨|계획|계획됨|计划|计划中|計劃|計劃中|計畫|مخطط|مخطط له|مجدول|מתוכנן|מתוכננת|מתוזמן';

/** Of somebody to run against, of a mean of runs, of what is worn: words that are no warning elsewhere. */
export const otherWords =
  'matched|latest|newest|recent|sponsored|winner|neueste|neuester|anzeige|sieger|récente|vainqueur|reciente|ganador|' +
  'recente|vincitore|vencedor|laatste|winnaar|senaste|seneste|siste|viimeisin|legutóbbi|последняя|остання|最近|最新|최근|' +
  'virtual partner|ghost|average run|typical run|gear|shoes|virtueller partner|schuhe|partenaire virtuel|chaussures|' +
  'compañero virtual|zapatillas|partner virtuale|scarpe|parceiro virtual|tênis|schoenen|skor|sko|kengät|buty|boty|cipő|' +
  'pantofi|кроссовки|кросівки|ayakkabı|シューズ|バーチャルパートナー|신발|가상 파트너|跑鞋|虚拟伙伴|虛擬夥伴|حذاء|נעליים';
