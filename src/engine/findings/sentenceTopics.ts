/** What each sentence of a thread is about, weighed by how common its words are there. */
import { byLanguage } from "./languageOrder.ts";
import type { HeardSentence } from "./readSentence.ts";
import type { SentenceReading } from "./sentenceReading.ts";
import type { Topic, Topics } from "./topic.ts";

type ItsTopics = Pick<SentenceReading, "topic" | "toldTopic" | "reportedTopic">;

/** Gives every sentence its topics; `topics` has counted the words of all of them then. */
export function withTopics(heard: readonly HeardSentence[], topics: Topics): ReadonlyMap<HeardSentence, SentenceReading> {
  const all = byLanguage(heard, ({ reading }) => reading.pack).map((one) => ({ one, read: topicsOf(one, topics) }));
  for (const { read } of all) topics.count(read.topic);
  return new Map(all.map(({ one, read }) => [one, { ...one.reading, ...weighed(read, topics) }]));
}

function topicsOf({ reading: { sentence }, dates, asking, toCome }: HeardSentence, topics: Topics): ItsTopics {
  const { text, language } = sentence;
  const topic = topics.read(text, dates, language);
  const toldTopic = asking.length === 0 ? topic : topics.read(text, [...dates, ...asking], language);
  const reportedTopic = toCome.length === 0 ? toldTopic : topics.read(text, [...dates, ...asking, ...toCome], language);
  return { topic, toldTopic, reportedTopic };
}

/** Most sentences neither ask nor promise: what is one topic stays one. */
function weighed({ topic, toldTopic, reportedTopic }: ItsTopics, topics: Topics): ItsTopics {
  const whole: Topic = topics.weigh(topic);
  const told = toldTopic === topic ? whole : topics.weigh(toldTopic);
  return { topic: whole, toldTopic: told, reportedTopic: reportedTopic === toldTopic ? told : topics.weigh(reportedTopic) };
}
