import { matchKey } from "../../../text/chars.js";
import type { Office } from "../offices.js";
import type { PhraseReader } from "../phrase-reader.js";
import type { SourcePhrase } from "../source/index.js";
import type { Entity } from "./entity.js";

/** The title of a judge before his name, as a key. */
export const JUDGE = matchKey("قاضی");

/** «قاضی کیانی» */
export const isJudge = (reader: PhraseReader, phrase: SourcePhrase): boolean =>
  phrase.nameFrom > phrase.from && reader.tokens.is(phrase.from, JUDGE);

/** «وکیل متهم», «نماینده دادستان»: who speaks before a judge is none. */
export const isPartyOffice = ({ words }: Office, parties: ReadonlySet<string>): boolean =>
  parties.has(words[0]!) || (words.length > 1 && parties.has(words[1]!));

/** Whether an office of somebody is that of a party. */
export const isParty = (entity: Entity, parties: ReadonlySet<string>): boolean =>
  entity.offices.some((office) => isPartyOffice(office, parties));
