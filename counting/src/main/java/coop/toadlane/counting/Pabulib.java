package coop.toadlane.counting;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A participatory budget in the Pabulib format (pabulib.org/format): one city's projects, voters and votes.
 *
 * @param meta every key of the section META, in the order of the file
 * @param voters the id of each ballot's voter, in the order of the poll's ballots
 * @param selected ids of the projects that the city funded, as the file says; empty if it does not
 */
public record Pabulib(Map<String, String> meta, Poll poll, List<String> voters, Optional<List<String>> selected) {

    public Pabulib {
        meta = Collections.unmodifiableMap(new LinkedHashMap<>(meta));
        voters = List.copyOf(voters);
        selected = selected.map(List::copyOf);
    }

    /** Reads a file, or says in which line it is wrong and why. */
    public static Reading<Pabulib> read(byte[] file) {
        try {
            return new Reading.Read<>(new PabulibReader(new Lines(file)).read());
        } catch (Flaw flaw) {
            return flaw.refused();
        }
    }
}
