package org.kerbside.firmware.smartmeter;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Consumer;
import org.kerbside.firmware.Board;
import org.kerbside.firmware.security.Rejections;
import org.kerbside.firmware.smartmeter.MessageJson.Rejected;

/** Reads what arrives from the smart meter, and answers whatever has a type that it knows; the rest is discarded. */
public final class MeterPort {

    private static final int LONGEST_DATAGRAM = 16 * 1024;
    private static final Set<String> ANSWERED = Set.of("time", "calendar", "state", "limit");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Board board;
    private final Rejections rejections;
    private final MessageJson messages;
    private final MeterBehaviour behaviour;
    private final Consumer<Message> receiver;

    public MeterPort(Board board, Rejections rejections, MeterBehaviour behaviour, Consumer<Message> receiver) {
        this.board = board;
        this.rejections = rejections;
        this.behaviour = behaviour;
        this.messages = new MessageJson(behaviour.highestLevel());
        this.receiver = receiver;
    }

    public void receive(byte[] datagram) {
        JsonNode json = parsed(datagram);
        String type = json.path("type").asText();
        if (!json.isObject() || !ANSWERED.contains(type)) {
            rejections.count();
            return;
        }
        try {
            Message message = messages.read(type, json);
            receiver.accept(behaviour.understood().apply(message));
            acknowledge(type, true, "");
        } catch (Rejected because) {
            rejections.count();
            if (behaviour.rejectionLifts()) {
                receiver.accept(LevelMessage.UNRESTRICTED);
            }
            acknowledge(type, false, String.valueOf(because.getMessage()));
        }
    }

    private void acknowledge(String type, boolean accepted, String reason) {
        if (!behaviour.answers()) {
            return;
        }
        String json = JsonNodeFactory.instance
                .objectNode()
                .put("type", "ack")
                .put("of", type)
                .put("accepted", accepted)
                .put("reason", reason)
                .toString();
        board.han(json.getBytes(StandardCharsets.UTF_8));
    }

    private JsonNode parsed(byte[] datagram) {
        if (datagram.length > LONGEST_DATAGRAM) {
            return JsonNodeFactory.instance.missingNode();
        }
        try {
            return JSON.readTree(datagram);
        } catch (IOException notJson) {
            return behaviour.unreadable().apply(JsonNodeFactory.instance.missingNode());
        }
    }
}
