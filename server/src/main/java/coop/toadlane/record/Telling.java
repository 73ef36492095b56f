package coop.toadlane.record;

import coop.toadlane.ui.Money;
import coop.toadlane.ui.Sentence;
import coop.toadlane.ui.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Tells entries in a reader's words; {@code names} are those that stand in the register today. */
record Telling(Words words, Map<UUID, String> names) {

    private static final Logger LOG = LoggerFactory.getLogger(Telling.class);
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z");

    /** The ids in an entry that may stand for somebody. */
    static Set<UUID> ids(ObjectNode entry) {
        var ids = new HashSet<UUID>();
        collect(entry.path("by"), ids);
        collect(entry.path("facts"), ids);
        return ids;
    }

    String of(ObjectNode entry, List<ObjectNode> details) {
        var kind = entry.path("kind").stringValue("");
        var key = "record.kind." + kind;
        if (!words.knows(key)) return words.say("record.untold", kind);
        try {
            return words.tell(key, name -> argument(name, entry, details));
        } catch (IllegalArgumentException e) {
            LOG.warn("The words {} do not fit entry {}", key, entry.path("id"), e);
            return words.say("record.untold", kind);
        }
    }

    /** A text that is a word of the program, {@code matter.spending} for the fact {@code matter}, is told as that word. */
    Object value(String name, JsonNode node) {
        if (!node.isString()) return value(node);
        var key = name + "." + node.stringValue();
        return words.knows(key) ? Sentence.of(key) : value(node);
    }

    Object value(JsonNode node) {
        if (node.isIntegralNumber()) return node.longValue();
        if (node.isNumber()) return node.doubleValue();
        if (node.isArray())
            return node.valueStream().map(inner -> String.valueOf(spoken(value(inner)))).collect(Collectors.joining(", "));
        if (node.has("currency") && node.has("amount"))
            return new Money(Long.parseLong(node.path("amount").asString()), node.path("currency").stringValue(""));
        return node.isObject() ? node.toString() : text(node.asString());
    }

    String spoken(Object value) {
        return words.say("record.value", value);
    }

    private Object argument(String name, ObjectNode entry, List<ObjectNode> details) {
        if (name.equals("who")) return who(entry.path("by"));
        if (entry.path("facts").has(name)) return value(name, entry.path("facts").path(name));
        for (var detail : details)
            if (detail.path("data").has(name)) return value(name, detail.path("data").path(name));
        return Sentence.of("record.erased");
    }

    private Object who(JsonNode by) {
        var name = name(by.path("member"));
        if (name == null) name = name(by.path("person"));
        return name == null ? Sentence.of("record.who." + by.path("as").stringValue("visitor")) : name;
    }

    private @Nullable String name(JsonNode id) {
        return id.isString() ? names.get(UUID.fromString(id.stringValue())) : null;
    }

    private Object text(String text) {
        try {
            if (ID.matcher(text).matches()) return names.getOrDefault(UUID.fromString(text), text);
            if (DATE.matcher(text).matches()) return LocalDate.parse(text);
            if (INSTANT.matcher(text).matches()) return Instant.parse(text);
        } catch (DateTimeParseException e) {
            LOG.debug("Looks like a date and is none: {}", text);
        }
        return text;
    }

    private static void collect(JsonNode node, Set<UUID> ids) {
        if (node.isContainer()) node.forEach(inner -> collect(inner, ids));
        else if (ID.matcher(node.asString()).matches()) ids.add(UUID.fromString(node.asString()));
    }
}
