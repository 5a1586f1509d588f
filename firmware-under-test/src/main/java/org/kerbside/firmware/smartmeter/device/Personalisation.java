package org.kerbside.firmware.smartmeter.device;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.kerbside.firmware.smartmeter.gbcs.Agreement;
import org.kerbside.firmware.smartmeter.octets.Octets;

/** What production wrote into the smart metering device; nothing of it is read before it is needed. */
public final class Personalisation {

    private static final Pattern EUI = Pattern.compile("[0-9a-fA-F]{16}");
    private static final JsonMapper JSON = new JsonMapper();

    private final String text;
    private @Nullable JsonNode json;
    private @Nullable PrivateKey signingKey;
    private @Nullable Agreement agreement;

    public Personalisation(String text) {
        this.text = text;
    }

    /** Whether the device has keys at all; without them it refuses every message. */
    public boolean present() {
        return json().has("eui");
    }

    /** EUI-64; 0 where there is none. */
    public long eui() {
        String eui = json().path("eui").asText();
        return EUI.matcher(eui).matches() ? Long.parseUnsignedLong(eui, 16) : 0;
    }

    /**
     * The key that signs.
     *
     * @throws GeneralSecurityException where production wrote none
     */
    public PrivateKey signingKey() throws GeneralSecurityException {
        PrivateKey known = signingKey;
        if (known == null) {
            known = key("signingKey");
            signingKey = known;
        }
        return known;
    }

    /**
     * The key that agrees on secrets.
     *
     * @throws GeneralSecurityException where production wrote none
     */
    public Agreement agreement() throws GeneralSecurityException {
        Agreement known = agreement;
        if (known == null) {
            known = new Agreement(key("agreementKey"));
            agreement = known;
        }
        return known;
    }

    /** The certificate that production installed for that role and use. */
    public Optional<Anchor> trusted(RemoteRole role, KeyUse use) {
        return all(json().path("trusted"))
                .filter(entry -> entry.path("role").asText().equals(role.word())
                        && entry.path("use").asText().equals(use.word()))
                .findFirst()
                .map(entry -> new Anchor(octets(entry.path("certificate"))));
    }

    private PrivateKey key(String name) throws GeneralSecurityException {
        byte[] encoded = octets(json().path(name)).toArray();
        return KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(encoded));
    }

    private static Octets octets(JsonNode base64) {
        try {
            return Octets.of(Base64.getDecoder().decode(base64.asText()));
        } catch (IllegalArgumentException unreadable) {
            return Octets.NONE;
        }
    }

    private static Stream<JsonNode> all(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private JsonNode json() {
        JsonNode known = json;
        if (known == null) {
            known = parsed(text);
            json = known;
        }
        return known;
    }

    private static JsonNode parsed(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException unreadable) {
            return JsonNodeFactory.instance.objectNode();
        }
    }
}
