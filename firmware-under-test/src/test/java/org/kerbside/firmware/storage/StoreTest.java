package org.kerbside.firmware.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class StoreTest {

    /** One change of a store, and of the plain map that tells what the store must then hold. */
    private interface Change {
        void make(Store store, Map<String, String> model);
    }

    private static final List<Change> CHANGES = changes();

    @Test
    void keepsEveryAcknowledgedRecordWhereverTheWriteIsCut() {
        int all = bytesOf(CHANGES);
        for (int cut = 0; cut <= all; cut++) {
            TornFlash flash = new TornFlash(cut);
            Map<String, String> acknowledged = runUntilCut(flash);
            flash.powerStays();
            assertThat(contents(new Store(flash))).as("cut after %d bytes", cut).isEqualTo(acknowledged);
        }
    }

    @Test
    void findsWhatIsWrittenAfterATornWrite() {
        for (int cut = 0; cut <= bytesOf(CHANGES); cut += 7) {
            TornFlash flash = new TornFlash(cut);
            runUntilCut(flash);
            flash.powerStays();
            new Store(flash).put("later", TextNode.valueOf("kept"));
            assertThat(new Store(flash).value("later"))
                    .as("cut after %d bytes", cut)
                    .contains(TextNode.valueOf("kept"));
        }
    }

    @Test
    void dropsARecordWhoseBytesChanged() {
        VolatileFlash flash = new VolatileFlash();
        new Store(flash).put("first", IntNode.valueOf(1));
        int end = flash.contents().length;
        new Store(flash).put("second", IntNode.valueOf(2));
        for (int at = end; at < flash.contents().length; at++) {
            byte[] flipped = flash.contents();
            flipped[at] ^= 0x10;
            VolatileFlash damaged = new VolatileFlash();
            damaged.replace(flipped);
            Store store = new Store(damaged);
            assertThat(store.value("first")).contains(IntNode.valueOf(1));
            assertThat(store.value("second")).as("byte %d flipped", at).isEmpty();
        }
    }

    @Test
    void startsOnAnyBytesAtAll() {
        SplittableRandom random = new SplittableRandom(7);
        for (int run = 0; run < 2000; run++) {
            byte[] noise = new byte[random.nextInt(64)];
            random.nextBytes(noise);
            VolatileFlash flash = new VolatileFlash();
            flash.replace(noise);
            assertThat(contents(new Store(flash))).isEmpty();
        }
    }

    @Test
    void staysSmallHoweverOftenAValueChanges() {
        VolatileFlash flash = new VolatileFlash();
        Store store = new Store(flash);
        for (int value = 0; value < 20_000; value++) {
            store.put("counter", IntNode.valueOf(value));
        }
        assertThat(flash.contents().length).isLessThan(200_000);
        assertThat(new Store(flash).value("counter")).contains(IntNode.valueOf(19_999));
    }

    @Test
    void leavesNoTraceOfWhatIsErased() {
        VolatileFlash flash = new VolatileFlash();
        Store store = new Store(flash);
        store.put("session/1", TextNode.valueOf("went shopping"));
        store.put("log/1", TextNode.valueOf("stays"));
        store.erase(key -> key.startsWith("session/"));
        assertThat(new String(flash.contents(), StandardCharsets.UTF_8))
                .doesNotContain("shopping")
                .contains("stays");
    }

    /** All that was acknowledged before the cut. */
    private static Map<String, String> runUntilCut(TornFlash flash) {
        Map<String, String> acknowledged = new TreeMap<>();
        try {
            Store store = new Store(flash);
            for (Change change : CHANGES) {
                Map<String, String> next = new TreeMap<>(acknowledged);
                change.make(store, next);
                acknowledged = next;
            }
        } catch (TornFlash.PowerCut powerCut) {
            return acknowledged;
        }
        return acknowledged;
    }

    private static Map<String, String> contents(Store store) {
        Map<String, String> contents = new TreeMap<>();
        store.under("").forEach((key, value) -> contents.put(key, value.asText()));
        return contents;
    }

    private static int bytesOf(List<Change> changes) {
        TornFlash flash = new TornFlash(Integer.MAX_VALUE);
        Store store = new Store(flash);
        changes.forEach(change -> change.make(store, new TreeMap<>()));
        return flash.bytesWritten();
    }

    private static List<Change> changes() {
        SplittableRandom random = new SplittableRandom(2026);
        List<Change> changes = new ArrayList<>();
        for (int index = 0; index < 40; index++) {
            String key = "key/" + random.nextInt(6);
            String value = "value ".repeat(random.nextInt(1, 4)) + index;
            changes.add(
                    switch (random.nextInt(5)) {
                        case 0 ->
                            (store, model) -> {
                                model.remove(key);
                                store.remove(key);
                            };
                        case 1 ->
                            (store, model) -> {
                                model.keySet().removeIf(key::equals);
                                store.erase(key::equals);
                            };
                        default ->
                            (store, model) -> {
                                model.put(key, value);
                                store.put(key, TextNode.valueOf(value));
                            };
                    });
        }
        return changes;
    }
}
