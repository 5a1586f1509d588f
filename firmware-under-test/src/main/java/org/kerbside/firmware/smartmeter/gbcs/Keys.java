package org.kerbside.firmware.smartmeter.gbcs;

import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kerbside.firmware.smartmeter.asn1.Credential;
import org.kerbside.firmware.smartmeter.asn1.Role;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;

/** Certificates and private keys by EUI-64 in lower case hex, a dash and the use (ds, ka), and the secrets they make. */
final class Keys {

    private static final String AGREEMENT = "-ka";

    private final Map<String, Credential> certificates;
    private final Map<String, PrivateKey> privateKeys;
    private final Map<String, Agreement> agreements = new LinkedHashMap<>();
    private final List<String> brokers;

    Keys(Map<String, Credential> certificates, Map<String, PrivateKey> privateKeys) {
        this.certificates = Map.copyOf(certificates);
        this.privateKeys = Map.copyOf(privateKeys);
        this.brokers = this.certificates.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(AGREEMENT))
                .filter(entry -> entry.getValue().role().equals(Optional.of(Role.ACCESS_CONTROL_BROKER)))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    Optional<PublicKey> signing(long eui) {
        return Optional.ofNullable(certificates.get("%016x-ds".formatted(eui))).map(Credential::key);
    }

    Optional<Role> role(long eui) {
        String name = "%016x".formatted(eui);
        return Optional.ofNullable(certificates.get(name + "-ds"))
                .or(() -> Optional.ofNullable(certificates.get(name + AGREEMENT)))
                .flatMap(Credential::role);
    }

    /** What a certificate says of that EUI-64: its role, device where it has none, unknown where there is no certificate. */
    String roleTitle(long eui) {
        return role(eui).map(Role::title).orElse(isKnown(eui) ? "device" : "unknown");
    }

    /** Whether it is a device, not a remote party. */
    boolean isDevice(long eui) {
        return isKnown(eui) && role(eui).isEmpty();
    }

    private boolean isKnown(long eui) {
        String name = "%016x".formatted(eui);
        return certificates.containsKey(name + "-ds") || certificates.containsKey(name + AGREEMENT);
    }

    /** The secrets of two parties, as far as the private key of either is there. */
    List<SharedSecret> between(long one, long other) throws NotAMessage {
        List<SharedSecret> secrets = new ArrayList<>();
        add(agreement(one), agreement(other), secrets);
        return secrets;
    }

    /** The secrets of a device with whoever may be access control broker. */
    List<SharedSecret> withBroker(long device) throws NotAMessage {
        List<SharedSecret> secrets = new ArrayList<>();
        for (String broker : brokers) {
            add(broker, agreement(device), secrets);
        }
        return secrets;
    }

    private void add(String one, String other, List<SharedSecret> secrets) throws NotAMessage {
        if (!half(one, other, secrets)) {
            half(other, one, secrets);
        }
    }

    private boolean half(String own, String peer, List<SharedSecret> secrets) throws NotAMessage {
        PrivateKey key = privateKeys.get(own);
        Credential certificate = certificates.get(peer);
        if (key == null || certificate == null) {
            return false;
        }
        return secrets.add(
                agreements.computeIfAbsent(own, _ -> new Agreement(key)).with(certificate.key()));
    }

    private static String agreement(long eui) {
        return "%016x%s".formatted(eui, AGREEMENT);
    }
}
