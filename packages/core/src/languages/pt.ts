/** Portuguese. Long because it holds Portugal's messages and the variants of Brazil. */
import type { CalendarMessages } from "../features/calendar/messages.ts";
import type { ChangesMessages } from "../features/changes/messages.ts";
import type { DeliveryMessages } from "../features/delivery/messages.ts";
import type { FiltersMessages } from "../features/filters/messages.ts";
import type { GridMessages } from "../features/grid/messages.ts";
import type { LanguagesMessages } from "../features/languages/messages.ts";
import type { MineMessages } from "../features/mine/messages.ts";
import type { NowMessages } from "../features/now/messages.ts";
import type { OverlayMessages } from "../features/overlay/messages.ts";
import type { PresentMessages } from "../features/present/messages.ts";
import type { SearchMessages } from "../features/search/messages.ts";
import type { ShareMessages } from "../features/share/messages.ts";
import type { ZonesMessages } from "../features/zones/messages.ts";
import type { Regions } from "../locale/catalogue.ts";
import type { DateWords, Messages } from "../locale/messages.ts";

const dates: DateWords = {
  months:
    "janeiro,fevereiro,março,abril,maio,junho,julho,agosto,setembro,outubro,novembro,dezembro",
  weekdays: "domingo,segunda-feira,terça-feira,quarta-feira,quinta-feira,sexta-feira,sábado",
  shortWeekdays: "domingo,segunda,terça,quarta,quinta,sexta,sábado",
  regions: "PT AO MZ",
  month: "{d} de {M}",
  year: "{dm} de {Y}",
  heading: "{W}, {dm}",
};

export const list: Messages = {
  mine: "O meu programa",
  clock: "{HH}:{mm}",
  first: "1",
  dates,
  quote: "«{text}»",
  comma: ", ",
  aside: " ({text})",
  labelled: "{label}: {value}",
  everyone: "todas as pessoas",
  forWhom: "Para",
  everyoneTakesPart: "Todas as pessoas participam",
  accentOn: "Em foco",
  accentOnYou: "O seu grupo em foco",
  concern: {
    "takes-part": "O seu grupo participa",
    "for-you": "Para o seu grupo",
    everyone: "Para todas as pessoas",
    not: "Não se destina ao seu grupo",
  },
  type: {
    opening: "Abertura",
    plenary: "Plenária",
    panel: "Painel",
    exercise: "Exercício",
    workshop: "Workshop",
    "working-group": "Grupo de trabalho",
    ceremony: "Cerimónia",
    break: "Pausa",
    social: "Convívio",
    closing: "Encerramento",
  },
  role: {
    lead: "A cargo de",
    moderator: "Moderação",
    speaker: "Intervenções",
    panellist: "Painel",
    participant: "Participação",
    other: "Com",
  },
  status: {
    tentative: "A confirmar",
    moved: "Alteração de hora ou local",
    cancelled: "Cancelada",
  },
  attendance: { online: "Online", hybrid: "Presencial e online" },
  admission: {
    open: "Aberta ao público",
    registered: "Inscrição obrigatória",
    invitation: "Por convite",
    internal: "Sessão interna",
  },
  languageMode: {
    floor: "Língua",
    interpretation: "Interpretação",
    sign: "Língua gestual",
    captions: "Legendas",
  },
  link: {
    join: "Participar online",
    register: "Inscrever-se",
    document: "Documento",
    stream: "Transmissão em direto",
    recording: "Gravação",
    other: "Ligação",
  },
  dayPart: { morning: "Manhã", afternoon: "Tarde", evening: "Noite", "all-day": "Todo o dia" },
  state: { draft: "Rascunho", provisional: "Programa provisório", final: "Programa definitivo" },
  yourTime: "{time} no seu fuso horário",
  timeIn: "{time} ({zone})",
  zone: "Fuso horário: {zone}",
  yourZone: "O seu fuso horário: {zone}",
  daysLater: { one: "+{n} dia", other: "+{n} dias" },
  daysEarlier: { one: "−{n} dia", other: "−{n} dias" },
  movedFrom: "Antes: {value}",
  tentative: "a confirmar",
  sessions: { one: "{n} sessão", other: "{n} sessões" },
  sessionsOf: { other: "{n} de {total} sessões" },
  showSessions: { one: "Ver {n} sessão", other: "Ver {n} sessões" },
  parallel: { other: "{n} sessões em paralelo" },
  during: { one: "{time}, durante outra sessão", other: "{time}, durante outras {n} sessões" },
  continued: "Continuação",
  now: "Agora",
  items: "Ordem de trabalhos",
  unscheduled: "Data a definir",
  readMore: "Ler mais",
  readLess: "Ler menos",
  close: "Fechar",
  updated: "Atualizado em {date}, {time}",
  days: { label: "Dias", all: "Todos os dias" },
  nextDay: "Dia seguinte",
  filter: {
    label: "Para quem?",
    find: "Encontrar um grupo",
    notFound: "Nenhum grupo encontrado para {query}.",
    reset: "Mostrar tudo",
    all: "Todos os grupos",
    remove: "Remover {name}",
    everyoneStays: "O que se destina a todas as pessoas fica sempre visível.",
    locked: "Mostrado aqui para",
    unknown: "Grupos desconhecidos, não considerados",
  },
  empty: {
    programme: "O programa ainda não tem sessões.",
    filtered: "Nenhuma sessão corresponde a estes grupos.",
  },
  loading: "A carregar o programa",
  failed: "Não foi possível carregar o programa.",
  offline:
    "Está sem ligação à Internet. O programa aparecerá assim que a ligação for restabelecida.",
  persists: "Se o problema persistir, avise quem gere este sítio.",
  retry: "Tentar novamente",
  partial: {
    one: "Não foi possível ler por completo um elemento do programa.",
    other: "Não foi possível ler por completo {n} elementos do programa.",
  },
  stale: {
    failed:
      "Este é o programa tal como estava em {date}, {time}. Não foi possível carregar uma versão mais recente.",
    offline: "Está sem ligação à Internet. Este é o programa tal como estava em {date}, {time}.",
  },
  printed: "Impresso em {date}",
  details: "Detalhes",
  acts: "Mais ações",
  openAll: "Abrir tudo",
  closeAll: "Fechar tudo",
  about: "Sobre",
};

export const search: SearchMessages = {
  label: "Pesquisar",
  clear: "Limpar a pesquisa",
  searched: "Nenhuma sessão encontrada para {query}.",
};

export const filters: FiltersMessages = {
  label: "Filtrar",
  types: "Tipo",
  tracks: "Eixo temático",
  places: "Local",
  only: "Só o que menciona estes grupos",
  none: "Nenhuma sessão corresponde a estes filtros.",
  clear: "Remover estes filtros",
  person: "Todas as sessões com esta pessoa",
};

export const zones: ZonesMessages = {
  label: "Fuso horário",
  mine: "A minha hora",
};

export const languages: LanguagesMessages = {
  label: "Língua do programa",
};

export const grid: GridMessages = {
  label: "Vista",
  list: "Lista",
  grid: "Grelha",
  before: "Local anterior",
  after: "Local seguinte",
};

export const present: PresentMessages = {
  jump: "Ir para a sessão em curso",
};

export const now: NowMessages = {
  next: "A seguir",
  later: "Mais tarde, hoje",
  until: "Fim: {time}",
  nothing: "Neste momento não há nenhuma sessão.",
  over: "O programa terminou.",
};

export const mine: MineMessages = {
  add: "Adicionar ao meu programa",
  empty: "O seu programa ainda está vazio. Use a estrela junto a uma sessão para a adicionar.",
  kept: "O seu programa fica guardado neste navegador, apenas neste dispositivo.",
  unkept: "Não é possível guardar aqui o seu programa. Em vez disso, guarde a ligação.",
  forget: "Apagar o meu programa",
  cleared: "O seu programa foi apagado.",
  undo: "Anular",
  overlap: "Ao mesmo tempo",
};

export const calendar: CalendarMessages = {
  label: "Adicionar ao calendário",
  download: "Transferir um ficheiro de calendário",
  subscribe: "Subscrever o programa completo",
  follows: "A subscrição acompanha todas as alterações; o ficheiro fica tal como está hoje.",
};

export const share: ShareMessages = {
  label: "Partilhar",
  copyText: "Copiar como texto",
  send: "Enviar…",
};

export const changes: ChangesMessages = {
  label: "Alterações desde a sua última visita",
  here: "Alterações desde que abriu esta página",
  added: "Nova",
  removed: "Já não consta do programa",
  cancelled: "Cancelada",
  restored: "De novo no programa",
  moved: "Alteração de hora ou local",
  renamed: "Novo título",
  details: "Detalhes alterados",
  dismiss: "Marcar como lido",
  live: {
    one: "O programa acaba de ser atualizado: {n} sessão alterada.",
    other: "O programa acaba de ser atualizado: {n} sessões alteradas.",
  },
};

export const overlay: OverlayMessages = {
  by: "Adicionado por",
  translation: "Tradução",
  outdated: "O original foi alterado depois desta tradução.",
};

export const delivery: DeliveryMessages = {
  shown: "O que é mostrado aqui",
  copy: "Copiar a ligação",
  copied: "Copiado",
  byHand: "Aqui não é possível copiar automaticamente: selecione o texto e copie-o.",
  noFile: "Se nenhum ficheiro tiver sido guardado, copie isto:",
};

export const regions: Regions = {
  BR: {
    delivery: {
      shown: "O que aparece aqui",
      copy: "Copiar o link",
      copied: "Copiado",
      byHand: "Não é possível copiar automaticamente aqui: selecione o texto e copie.",
      noFile: "Se nenhum arquivo foi salvo, copie isto:",
    },
    list: {
      mine: "Minha programação",
      first: "1º",
      dates: { ...dates, shortWeekdays: "dom.,seg.,ter.,qua.,qui.,sex.,sáb.", regions: "BR" },
      quote: "“{text}”",
      accentOnYou: "Seu grupo em foco",
      concern: {
        "takes-part": "Seu grupo participa",
        "for-you": "Para o seu grupo",
        everyone: "Para todas as pessoas",
        not: "Não se destina ao seu grupo",
      },
      type: {
        opening: "Abertura",
        plenary: "Plenária",
        panel: "Painel",
        exercise: "Exercício",
        workshop: "Oficina",
        "working-group": "Grupo de trabalho",
        ceremony: "Cerimônia",
        break: "Intervalo",
        social: "Confraternização",
        closing: "Encerramento",
      },
      role: {
        lead: "A cargo de",
        moderator: "Moderação",
        speaker: "Palestrantes",
        panellist: "Painel",
        participant: "Participação",
        other: "Com",
      },
      status: {
        tentative: "A confirmar",
        moved: "Mudança de horário ou local",
        cancelled: "Cancelada",
      },
      languageMode: {
        floor: "Idioma",
        interpretation: "Interpretação",
        sign: "Língua de sinais",
        captions: "Legendas",
      },
      link: {
        join: "Participar online",
        register: "Inscrever-se",
        document: "Documento",
        stream: "Transmissão ao vivo",
        recording: "Gravação",
        other: "Link",
      },
      dayPart: { morning: "Manhã", afternoon: "Tarde", evening: "Noite", "all-day": "O dia todo" },
      state: {
        draft: "Rascunho",
        provisional: "Programação preliminar",
        final: "Programação final",
      },
      yourZone: "Seu fuso horário: {zone}",
      parallel: { other: "{n} sessões simultâneas" },
      items: "Pauta",
      days: { label: "Dias", all: "Todos os dias" },
      empty: {
        programme: "A programação ainda não tem sessões.",
        filtered: "Nenhuma sessão corresponde a esses grupos.",
      },
      loading: "Carregando a programação",
      failed: "Não foi possível carregar a programação.",
      offline: "Você está sem conexão. A programação aparecerá assim que a conexão voltar.",
      persists: "Se o problema persistir, avise os responsáveis por este site.",
      partial: {
        one: "Não foi possível ler por completo um item da programação.",
        other: "Não foi possível ler por completo {n} itens da programação.",
      },
      stale: {
        failed:
          "Esta é a programação como estava em {date}, {time}. Não foi possível carregar uma versão mais recente.",
        offline: "Você está sem conexão. Esta é a programação como estava em {date}, {time}.",
      },
    },
    search: {
      label: "Buscar",
      clear: "Limpar a busca",
      searched: "Nenhuma sessão encontrada para {query}.",
    },
    filters: {
      only: "Só o que menciona esses grupos",
      none: "Nenhuma sessão corresponde a esses filtros.",
      clear: "Remover esses filtros",
      person: "Todas as sessões com essa pessoa",
    },
    zones: {
      label: "Fuso horário",
      mine: "Meu horário",
    },
    languages: {
      label: "Idioma da programação",
    },
    grid: {
      label: "Visualização",
      grid: "Grade",
      after: "Próximo local",
    },
    present: {
      jump: "Ir para a sessão em andamento",
    },
    now: {
      until: "Término: {time}",
      nothing: "Não há nenhuma sessão neste momento.",
      later: "Mais tarde hoje",
      over: "A programação terminou.",
    },
    mine: {
      add: "Adicionar à minha programação",
      empty:
        "Sua programação ainda está vazia. Use a estrela ao lado de uma sessão para adicioná-la.",
      kept: "Sua programação fica salva neste navegador, apenas neste dispositivo.",
      unkept: "Não é possível salvar sua programação aqui. Em vez disso, guarde o link.",
      forget: "Apagar minha programação",
      cleared: "Sua programação foi apagada.",
      undo: "Desfazer",
      overlap: "No mesmo horário",
    },
    calendar: {
      label: "Adicionar ao calendário",
      download: "Baixar um arquivo de calendário",
      subscribe: "Assinar a programação completa",
      follows: "A assinatura acompanha todas as mudanças; o arquivo fica como está hoje.",
    },
    share: {
      label: "Compartilhar",
      copyText: "Copiar como texto",
      send: "Enviar…",
    },
    changes: {
      label: "Mudanças desde sua última visita",
      here: "Mudanças desde que você abriu esta página",
      added: "Nova",
      removed: "Não está mais na programação",
      cancelled: "Cancelada",
      restored: "De volta à programação",
      moved: "Mudança de horário ou local",
      renamed: "Novo título",
      details: "Detalhes alterados",
      dismiss: "Marcar como lido",
      live: {
        one: "A programação acaba de ser atualizada: {n} sessão alterada.",
        other: "A programação acaba de ser atualizada: {n} sessões alteradas.",
      },
    },
  },
};
