import { i18n } from '@/components/i18n';
import { useSignal } from '@preact/signals';
import { MarkSample } from '@/components/mark-sample';
import type { PageReading } from '@/utils/messages';
import { ENTITY_TYPES, type EntityType } from '@/utils/reading';
import type { Link } from './link';

interface Group {
  name: string;
  type: EntityType;
  /** Indexes into `Reading.entities`, in text order. */
  mentions: number[];
}

/** Entities by what they are, the most mentioned first. */
export function groupEntities({ reading }: Pick<PageReading, 'reading'>): Group[] {
  const groups = new Map<string, Group>();
  for (const [index, { type, name, canonical }] of reading.entities.entries()) {
    const full = canonical ?? name;
    const key = `${type} ${full}`;
    const group = groups.get(key);
    if (group) group.mentions.push(index);
    else groups.set(key, { name: full, type, mentions: [index] });
  }
  return [...groups.values()].toSorted(
    (a, b) => b.mentions.length - a.mentions.length || a.mentions[0]! - b.mentions[0]!,
  );
}

/** Index of everything named, by type; a click goes from mention to mention. */
export function EntityIndex({ page, link }: { page: PageReading; link: Link }) {
  const groups = groupEntities(page);
  const types = ENTITY_TYPES.filter((type) => groups.some((group) => group.type === type));
  const chosen = useSignal<EntityType | null>(null);
  if (groups.length === 0) return null;
  const shown = chosen.value ? [chosen.value] : types;
  return (
    <section class="block">
      <h2>{i18n.t('panel.entities')}</h2>
      <div class="chips" role="group" aria-label={i18n.t('panel.filterType')}>
        <button
          type="button"
          class="chip"
          aria-pressed={chosen.value === null}
          onClick={() => (chosen.value = null)}
        >
          {i18n.t('panel.showAll')}
        </button>
        {types.map((type) => (
          <button
            key={type}
            type="button"
            class="chip"
            aria-pressed={chosen.value === type}
            onClick={() => (chosen.value = chosen.value === type ? null : type)}
          >
            <MarkSample kind={type} /> {i18n.t(`entityType.${type}`)}
          </button>
        ))}
      </div>
      {shown.map((type) => (
        <div key={type} class="entity-group">
          <h3 class="soft small">{i18n.t(`entityType.${type}`)}</h3>
          <ul class="entities">
            {groups
              .filter((group) => group.type === type)
              .map((group) => (
                <EntityItem key={group.name} group={group} link={link} />
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function EntityItem({ group, link }: { group: Group; link: Link }) {
  const at = useSignal(-1);
  const { mentions, name } = group;
  const next = (): void => {
    at.value = (at.value + 1) % mentions.length;
    void link.show({ type: 'entity', index: mentions[at.value]! });
  };
  return (
    <li>
      <button type="button" class="entity" onClick={next}>
        <span>{name}</span>
        {mentions.length > 1 && (
          <span class="times" aria-hidden="true">
            {mentions.length}
          </span>
        )}
        <span class="visually-hidden">{i18n.t('panel.count', [String(mentions.length)])}</span>
      </button>
    </li>
  );
}
