import type { LanguageWords } from './words.ts';

/** Portuguese, of Brazil and of Portugal. Seen: heads of Strava's exported list, as programs that read it state them (2025). */
export const pt: LanguageWords = {
  seen: {
    distance: 'distância',
    gain: 'ganho de elevação',
    calories: 'calorias',
    moving: 'tempo de movimentação|de movimentação',
    not: 'elevação máxima',
  },
  assumed: {
    distance: 'distância percorrida|dist',
    time: 'tempo|duração',
    pace: 'ritmo|pace|passo',
    speed: 'velocidade',
    heart: 'frequência cardíaca|FC|batimentos|batimento cardíaco|pulso|freq cardíaca|ritmo cardíaco',
    cadence: 'cadência|cadência de corrida|cadência da corrida',
    gain: 'subida|subida total|ascensão total|desnível positivo|ganho de altitude|altimetria|elevação acumulada|ascensão|desnível acumulado',
    loss: 'descida|descida total|desnível negativo|perda de elevação|perda de altitude',
    height: 'elevação|altitude|altura',
    calories: 'calorias queimadas|energia|kcal|gasto calórico',
    temperature: 'temperatura|temp',
    humidity: 'umidade|humidade|umidade do ar|umidade relativa|humidade relativa',
    power: 'potência',
    effort: 'esforço percebido|perceção de esforço|percepção de esforço',
    average: 'média|médio|méd|Ø|médios|médias',
    moving: 'em movimento|movimento|de movimento',
    elapsed: 'decorrido|decorrida|transcorrido',
    total: 'total|totais|geral',
    max: 'máxima|máximo|máx|max',
    not:
      'semelhantes|similares|esforços|conquistas|melhor|melhores|mínima|mínimo|mín|objetivo|meta|estimada|estimado|em repouso|' +
      'repouso|sensação|sensação térmica|ajustado|ajustada|última|último|anterior|próxima|próximo|restante|recorde|mais rápido|' +
      'mais rápida|esforço relativo|pausa|parado|zona|limiar|normalizada|ponderada|passos|passada|comprimento da passada|vento|' +
      'pressão|ativas|suor|dos outros|do grupo|caminhada',
    part: 'volta|voltas|parcial|parciais|intervalo',
    many:
      'semana|esta semana|semanal|mês|este mês|mensal|ano|este ano|anual|corridas|atividades|treinos|plano|plano de treino|' +
      'plano de treinamento|rota|rotas|percurso|calculadora|calculadora de ritmo|calendário|próximas|recordes|classificação|metas|' +
      'segmento|previsto|prevista|planejado|planejada|planeado|planeada|previsão|revezamento|previsões|segmentos|desafio|desafios|' +
      'progresso',
    noise: 'de|da|do|a|o|em|por|corrida|atividade|sessão|treino|exercício|seu|resumo',
  },
  sports: {
    run: 'corrida|correr|corrida virtual|corrida em pista|corrida de rua',
    trail: 'corrida em trilha|corrida de trilha|trail|corrida de montanha',
    treadmill: 'corrida na esteira|esteira|corrida na passadeira',
    other:
      'pedalada|ciclismo|bicicleta|caminhada|trilha a pé|natação|ioga|yoga|remo|esqui|musculação|treino de força|triatlo|triatlon|patinação|pedalada virtual',
  },
};
