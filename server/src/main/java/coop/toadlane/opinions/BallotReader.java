package coop.toadlane.opinions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Reads rows of person, statement and opinion, in this order, into ballots: few bytes each, since there may be ten million. */
final class BallotReader implements RowCallbackHandler {

    private final List<Integer> statements;
    private final Map<Integer, Integer> places = new HashMap<>();
    private final List<Ballots.Row> rows = new ArrayList<>();
    private final int[] asked;
    private final byte[] said;
    private int filled;
    private int person;
    private long votes;

    BallotReader(List<Integer> statements) {
        this.statements = statements;
        for (var place = 0; place < statements.size(); place++) places.put(statements.get(place), place);
        asked = new int[statements.size()];
        said = new byte[statements.size()];
    }

    @Override
    public void processRow(ResultSet row) throws SQLException {
        var place = places.get(row.getInt(2));
        if (place == null) return;
        if (row.getInt(1) != person) endRow();
        person = row.getInt(1);
        asked[filled] = place;
        said[filled++] = row.getByte(3);
        votes++;
    }

    private void endRow() {
        if (filled > 0) rows.add(new Ballots.Row(person, Arrays.copyOf(asked, filled), Arrays.copyOf(said, filled)));
        filled = 0;
    }

    Ballots ballots(UUID secret) {
        endRow();
        return Ballots.shuffled(statements, rows, votes, secret);
    }
}
