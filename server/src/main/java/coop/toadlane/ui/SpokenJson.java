package coop.toadlane.ui;

import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** In a page as JSON a sentence stands in the reader's language, as it does on the page. */
@Component
class SpokenJson implements JsonMapperBuilderCustomizer {

    @Override
    public void customize(JsonMapper.Builder builder) {
        builder.addModule(new SimpleModule("Toad Lane").addSerializer(Sentence.class, new SentenceSerializer()));
    }

    private static final class SentenceSerializer extends ValueSerializer<Sentence> {

        @Override
        public void serialize(Sentence sentence, JsonGenerator out, SerializationContext context) {
            var words = (Words) context.getAttribute(Words.class);
            out.writeString(words == null ? sentence.key() : words.say(sentence));
        }
    }
}
