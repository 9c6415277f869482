import type { Locale } from '#domain/schemas/vocabulary.ts';
import { topicsEn } from './en.ts';
import { topicsEs, type TopicWords } from './es.ts';

export const TOPIC_WORDS: Record<Locale, TopicWords> = { es: topicsEs, en: topicsEn };
