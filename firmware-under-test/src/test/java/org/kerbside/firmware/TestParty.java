package org.kerbside.firmware;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.kerbside.firmware.smartmeter.asn1.Role;
import org.kerbside.firmware.smartmeter.asn1.Tlv;
import org.kerbside.firmware.smartmeter.octets.Octets;

/** An organisation of the tests' own, with keys and certificates. */
public final class TestParty {

    private static final Octets ECDSA_SHA256 = Octets.ofHex("300a06082a8648ce3d040302");
    private static final int SET = 0x31;
    private static final int UTF8 = 0x0C;
    private static final int EXTENSIONS = 0xA3;

    public final Role role;
    public final long eui;
    public final KeyPair signing = keys();
    public final KeyPair agreement = keys();
    public final Octets signingCertificate;
    public final Octets agreementCertificate;

    /** Certified by {@code root}, or by itself where that is null. */
    public TestParty(Role role, long eui, @Nullable TestParty root) {
        this.role = role;
        this.eui = eui;
        PrivateKey issuer = root == null ? signing.getPrivate() : root.signing.getPrivate();
        signingCertificate = certificate(signing, root == null ? "03020204" : "03020780", issuer);
        agreementCertificate = certificate(agreement, "03020308", issuer);
    }

    /** As in a personalisation. */
    String trusted(String use, Octets certificate) {
        return "{\"role\":\"" + role.title() + "\",\"use\":\"" + use + "\",\"certificate\":\"" + base64(certificate)
                + "\"}";
    }

    static String base64(Octets octets) {
        return Base64.getEncoder().encodeToString(octets.toArray());
    }

    private Octets certificate(KeyPair keys, String usage, PrivateKey issuer) {
        try {
            Tlv algorithm = Tlv.read(ECDSA_SHA256);
            Tlv validity = Tlv.sequence(
                    Tlv.read(Octets.ofHex("170d3235303130313030303030305a")),
                    Tlv.read(Octets.ofHex("180f39393939313233313233353935395a")));
            Tlv body = Tlv.sequence(
                    Tlv.of(0xA0, Tlv.integer(2).octets()),
                    Tlv.integer(Math.abs(eui % 100_000) + 1),
                    algorithm,
                    name(Role.ROOT, 0),
                    validity,
                    name(role, eui),
                    Tlv.read(Octets.of(keys.getPublic().getEncoded())),
                    Tlv.of(EXTENSIONS, extensions(usage).octets()));
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(issuer);
            signature.update(body.octets().toArray());
            Octets bits = Octets.concat(Octets.of((byte) 0), Octets.of(signature.sign()));
            return Tlv.sequence(body, algorithm, Tlv.of(Tlv.BITS, bits)).octets();
        } catch (Exception impossible) {
            throw new AssertionError(impossible);
        }
    }

    private Tlv extensions(String usage) throws Exception {
        Tlv keyUsage = Tlv.sequence(
                Tlv.of(Tlv.OID, Octets.ofHex("551d0f")),
                Tlv.of(0x01, Octets.ofHex("ff")),
                Tlv.octetString(Octets.ofHex(usage)));
        Tlv keyIdentifier = Tlv.sequence(
                Tlv.of(Tlv.OID, Octets.ofHex("551d0e")),
                Tlv.octetString(Tlv.octetString(Octets.ofLong(eui)).octets()));
        return Tlv.sequence(keyUsage, keyIdentifier);
    }

    private static Tlv name(Role role, long eui) {
        Octets unit = Octets.ofText("%02x".formatted(role.code()), StandardCharsets.US_ASCII);
        Tlv organisationalUnit = attribute("55040b", Tlv.of(UTF8, unit));
        Octets identifier = Octets.concat(Octets.of((byte) 0), Octets.ofLong(eui));
        return eui == 0
                ? Tlv.sequence(organisationalUnit)
                : Tlv.sequence(organisationalUnit, attribute("55042d", Tlv.of(Tlv.BITS, identifier)));
    }

    private static Tlv attribute(String type, Tlv value) {
        return Tlv.of(
                SET, Tlv.sequence(Tlv.of(Tlv.OID, Octets.ofHex(type)), value).octets());
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"), new SecureRandom());
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
