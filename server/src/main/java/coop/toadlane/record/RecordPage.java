package coop.toadlane.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.toadlane.ui.Choice;
import coop.toadlane.ui.Page;
import coop.toadlane.ui.Sentence;
import coop.toadlane.ui.Slice;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What happened, told day by day. */
record RecordPage(
        Slice<Told> entries, @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Sentence> errors, List<Choice> areas) implements Page {

    RecordPage {
        errors = Map.copyOf(errors);
        areas = List.copyOf(areas);
    }

    Map<LocalDate, List<Told>> days(ZoneId zone) {
        return entries.rows().stream().collect(Collectors.groupingBy(
            told -> told.at().atZone(zone).toLocalDate(), LinkedHashMap::new, Collectors.toList()));
    }

    boolean isFiltered() {
        return !entries.asked().filters().isEmpty();
    }

    String filter(String name) {
        return entries.asked().filter(name);
    }
}
