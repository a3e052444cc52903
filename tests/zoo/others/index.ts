import type { ZooPage } from '../manifest';
import { DOCUMENTS } from './documents';
import { LISTS } from './lists';
import { NEWS } from './news';
import { PUBLIC } from './public';
import type { Recipe } from './recipe';
import { REST } from './rest';
import { render } from './shells';
import { WORK } from './work';

const RECIPES: readonly Recipe[] = [...NEWS, ...LISTS, ...DOCUMENTS, ...WORK, ...PUBLIC, ...REST];

const fileOf = ({ name }: Recipe): string => `others/${name}.html`;

/** The pages of the zoo that are no replies, and only look like them. */
export const OTHERS: readonly ZooPage[] = RECIPES.map((recipe) => ({
  file: fileOf(recipe),
  url: recipe.url,
  charset: recipe.charset ?? 'utf-8',
  shape: recipe.shape,
  kind: 'none',
}));

/** The source of every page that is no reply, by path below the zoo's folder. */
export const writeOthers = (): Map<string, { source: string; charset: 'utf-8' | 'gb18030' }> =>
  new Map(
    RECIPES.map((recipe) => [
      fileOf(recipe),
      { source: render(recipe), charset: recipe.charset ?? 'utf-8' },
    ]),
  );
