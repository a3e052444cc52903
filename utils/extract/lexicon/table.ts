import type { Status } from '@/utils/reading';
import { madeVerbs } from './made';
import { VERBS, type VerbClass } from './verbs';
import {
  ADVERBS,
  CUES,
  LINKS,
  MEANS,
  NOUNS,
  PREPOSITIONS,
  SELVES,
  SPOKEN_SELVES,
  TIMES,
} from './words';

/** What a word can be; which of it holds is decided where it stands. */
export interface Word {
  length: number;
  verb: VerbClass | undefined;
  punctual: boolean;
  adverb: boolean;
  cue: { status: Status; strength: 'strong' | 'weak' } | undefined;
  preposition: boolean;
  means: boolean;
  link: boolean;
  time: { status: Status | null; scope: 'paragraph' | 'sentence' } | undefined;
  self: boolean;
  noun: boolean;
}

const TRAIT = {
  punctual: 1,
  adverb: 2,
  preposition: 4,
  means: 8,
  link: 16,
  self: 32,
  noun: 64,
} as const;

const VERB_CLASSES = Object.keys(VERBS) as VerbClass[];

/** What the lexicons of clauses say of words, by their number; a word is made when it is met. */
export class Traits {
  /** One more than the place of the class, the cue, the time; 0 is none. */
  readonly #verb: Uint8Array;
  readonly #cue: Uint8Array;
  readonly #time: Uint8Array;
  readonly #bits: Uint8Array;
  readonly #met: (Word | undefined)[] = [];

  constructor(most: number) {
    this.#verb = new Uint8Array(most + 1);
    this.#cue = new Uint8Array(most + 1);
    this.#time = new Uint8Array(most + 1);
    this.#bits = new Uint8Array(most + 1);
  }

  /** The first class of a verb counts. */
  isVerb(word: number, place: number): void {
    if (this.#verb[word] === 0) this.#verb[word] = place + 1;
  }

  isCue(word: number, place: number): void {
    this.#cue[word] = place + 1;
    this.is(word, TRAIT.adverb);
  }

  isTime(word: number, place: number): void {
    this.#time[word] = place + 1;
  }

  is(word: number, trait: number): void {
    this.#bits[word]! |= trait;
  }

  of(word: number, length: number): Word {
    return (this.#met[word] ??= this.#make(word, length));
  }

  #make(word: number, length: number): Word {
    const bits = this.#bits[word]!;
    const cue = CUES[this.#cue[word]! - 1];
    const time = TIMES[this.#time[word]! - 1];
    return {
      length,
      verb: VERB_CLASSES[this.#verb[word]! - 1],
      punctual: (bits & TRAIT.punctual) !== 0,
      adverb: (bits & TRAIT.adverb) !== 0,
      cue: cue && { status: cue.status, strength: cue.strength },
      preposition: (bits & TRAIT.preposition) !== 0,
      means: (bits & TRAIT.means) !== 0,
      link: (bits & TRAIT.link) !== 0,
      time: time && { status: time.status, scope: time.scope },
      self: (bits & TRAIT.self) !== 0,
      noun: (bits & TRAIT.noun) !== 0,
    };
  }
}

/** A list of words, what it says of each, dotted or not, and whether such words end before a name. */
export interface WordList {
  words: string;
  say: (traits: Traits, word: number, isDotted: boolean) => void;
  cuts: boolean;
}

const says = (words: string, trait: number, cuts: boolean): WordList => ({
  words,
  say: (traits, word) => traits.is(word, trait),
  cuts,
});

/** Every list of the clauses' lexicons. */
export const WORD_LISTS: readonly WordList[] = [
  ...Object.values(VERBS).map((words, place): WordList => ({
    words,
    say: (traits, word, isDotted) => {
      traits.isVerb(word, place);
      if (isDotted) traits.is(word, TRAIT.punctual);
    },
    cuts: true,
  })),
  {
    words: madeVerbs(),
    say: (traits, word) => {
      traits.isVerb(word, VERB_CLASSES.indexOf('build'));
      traits.is(word, TRAIT.punctual);
    },
    cuts: false,
  },
  ...CUES.map(({ words }, place): WordList => ({
    words,
    say: (traits, word) => traits.isCue(word, place),
    cuts: true,
  })),
  says(NOUNS, TRAIT.noun, false),
  says(ADVERBS, TRAIT.adverb, true),
  says(PREPOSITIONS, TRAIT.preposition, false),
  says(MEANS, TRAIT.means, true),
  says(LINKS, TRAIT.link, false),
  ...TIMES.map(({ words }, place): WordList => ({
    words,
    say: (traits, word) => traits.isTime(word, place),
    cuts: false,
  })),
  says(SELVES, TRAIT.self, true),
  says(SPOKEN_SELVES, TRAIT.self, false),
];
