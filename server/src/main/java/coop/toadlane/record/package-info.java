/**
 * What happened in a co-op, as a Merkle log that anyone can check, here or offline.
 *
 * <p>A façade that changes something appends what happened, in the transaction of the change:
 *
 * {@snippet :
 * record.append(actor, Entry.of("membership.member-admitted")   // module.what-happened, for ever
 *     .fact("number", number)                                   // stays for ever and names nobody
 *     .detail(member, "name", newcomer.name())                  // can be erased; its hash stays
 *     .see("/members/" + number));                              // where a reader sees more
 * }
 *
 * <p>The record's page tells an entry in the reader's language. Each module gives the sentence for its kinds in its own words
 * files, under {@code record.kind.} and the kind, with the names of facts and details as arguments; {@code {who}} is the actor:
 *
 * <pre>{@code
 * record.kind.membership.member-admitted={who} admitted {name} as member number {number}
 * record.kind.ledger.transfer-made={who} paid {amount} to {payee}
 * }</pre>
 *
 * <p>A fact whose value is a word of the program is told as that word: {@code fact("matter", "spending")} as {@code matter.spending}.
 * Amounts ({@code Money}), dates and instants are told the way the reader writes them; what was erased is told as "(erased)".
 * Before a brace an apostrophe is doubled: {@code d''{name}}.
 *
 * <p>The clock acts as {@code Actor.Clockwork}, a passed decision as {@code Actor.Decision}. To erase what the record says of a
 * person there is {@link coop.toadlane.record.RecordBook#erase}.
 */
@ApplicationModule(displayName = "Record")
@NullMarked
package coop.toadlane.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
