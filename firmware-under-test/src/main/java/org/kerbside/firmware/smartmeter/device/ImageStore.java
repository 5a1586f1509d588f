package org.kerbside.firmware.smartmeter.device;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import org.kerbside.firmware.Rules;
import org.kerbside.firmware.security.Event;
import org.kerbside.firmware.security.SecurityLog;
import org.kerbside.firmware.smartmeter.octets.Octets;
import org.kerbside.firmware.storage.Store;

/**
 * The firmware that runs, and one image that waits for its activation; an image here is no more than its manufacturer's
 * description of it, which stands for its bytes.
 */
public final class ImageStore {

    static final int DONE = 0;
    static final int NO_IMAGE = 1;
    static final int OTHER_HASH = 2;
    static final int NOT_STARTED = 3;

    private static final String ACTIVE = "meter/image-active";
    private static final String STAGED = "meter/image-staged";
    private static final String NONE = "0.0.0";

    private final Store store;
    private final String delivered;
    private final SecurityLog log;
    private final Rules<ImageRule> behaviour;

    /**
     * @param delivered version that was delivered, as in 1.0.0
     */
    public ImageStore(Store store, String delivered, SecurityLog log, Rules<ImageRule> behaviour) {
        this.store = store;
        this.delivered = delivered;
        this.log = log;
        this.behaviour = behaviour;
    }

    /** As in 1.0.0. */
    public String version() {
        return store.value(ACTIVE).map(node -> node.asText()).orElse(delivered);
    }

    /** Four octets, as GBCS has it. */
    public Octets versionOctets() {
        byte[] octets = new byte[4];
        int at = 0;
        for (String part : version().split("\\.", octets.length)) {
            octets[at++] = (byte) Integer.parseInt(part);
        }
        return Octets.of(octets);
    }

    /**
     * Takes an image in.
     *
     * @param starts whether it will start when it is activated
     * @return its hash, SHA-256
     */
    public Octets stage(String version, boolean starts) {
        JsonNode image =
                JsonNodeFactory.instance.objectNode().put("version", version).put("starts", starts);
        store.put(STAGED, image);
        return hash(image);
    }

    /** The result code of CS06. */
    int activate(Octets hash) {
        Optional<JsonNode> image = store.value(STAGED);
        if (image.isEmpty()) {
            return refused(NO_IMAGE);
        }
        if (behaviour.keeps(ImageRule.CHECKS_HASH) && !hash(image.get()).equals(hash)) {
            return refused(OTHER_HASH);
        }
        store.remove(STAGED);
        if (!image.get().path("starts").asBoolean()) {
            if (!behaviour.keeps(ImageRule.FALLS_BACK)) {
                store.put(ACTIVE, TextNode.valueOf(NONE));
            }
            return refused(NOT_STARTED);
        }
        store.put(ACTIVE, image.get().path("version"));
        log.record(Event.FIRMWARE_ACTIVATED, "version " + version());
        return DONE;
    }

    private int refused(int result) {
        log.record(Event.FIRMWARE_REFUSED, "result " + result);
        return result;
    }

    private static Octets hash(JsonNode image) {
        try {
            byte[] bytes = image.toString().getBytes(StandardCharsets.UTF_8);
            return Octets.of(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
