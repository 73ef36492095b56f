package coop.toadlane.decisions;

import coop.toadlane.ui.Money;
import coop.toadlane.ui.Sentence;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Keeps a sentence in the database so that whoever reads it later reads it in their own language. */
@Component
class KeptSentence {

    private final JsonMapper json;

    KeptSentence(JsonMapper json) {
        this.json = json;
    }

    String write(Sentence sentence) {
        return json.writeValueAsString(node(sentence));
    }

    Sentence read(String kept) {
        return sentence(json.readTree(kept));
    }

    private ObjectNode node(Sentence sentence) {
        var node = json.createObjectNode().put("key", sentence.key());
        var arguments = node.putArray("arguments");
        sentence.arguments().forEach(argument -> arguments.add(node(argument)));
        return node;
    }

    private ObjectNode node(Object argument) {
        var node = json.createObjectNode();
        return switch (argument) {
            case Sentence sentence -> node.set("sentence", node(sentence));
            case Money money -> node.put("money", money.minor()).put("currency", money.currency());
            case LocalDate date -> node.put("date", date.toString());
            case Instant at -> node.put("at", at.toString());
            case Integer number -> node.put("number", number.longValue());
            case Long number -> node.put("number", number);
            default -> node.put("text", argument.toString());
        };
    }

    private static Sentence sentence(JsonNode node) {
        var arguments = node.get("arguments").valueStream().map(KeptSentence::argument).toArray();
        return Sentence.of(node.get("key").asString(), arguments);
    }

    private static Object argument(JsonNode node) {
        if (node.has("sentence")) return sentence(node.get("sentence"));
        if (node.has("money")) return new Money(node.get("money").asLong(), node.get("currency").asString());
        if (node.has("date")) return LocalDate.parse(node.get("date").asString());
        if (node.has("at")) return Instant.parse(node.get("at").asString());
        if (node.has("number")) return node.get("number").asLong();
        return node.get("text").asString();
    }
}
