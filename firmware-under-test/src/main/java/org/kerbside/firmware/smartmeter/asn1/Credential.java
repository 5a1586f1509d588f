package org.kerbside.firmware.smartmeter.asn1;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.util.Optional;
import java.util.OptionalLong;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.Octets;

/** A certificate, and what GBCS section 12 has in it. */
public record Credential(X509Certificate certificate) {

    private static final String SUBJECT_ALTERNATIVE_NAME = "2.5.29.17";
    private static final String KEY_IDENTIFIER = "2.5.29.14";
    private static final Octets ORGANISATIONAL_UNIT = Octets.ofHex("55040b");
    private static final Octets UNIQUE_IDENTIFIER = Octets.ofHex("55042d");
    private static final Octets HARDWARE_MODULE_NAME = Octets.ofHex("2b06010505070804");
    private static final int P256_BITS = 256;
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int KEY_AGREEMENT = 4;
    private static final int CERTIFICATE_SIGN = 5;

    /**
     * From DER.
     *
     * @throws NotAMessage where the octets are no certificate of a key on P-256
     */
    public static Credential read(Octets der) throws NotAMessage {
        X509Certificate certificate = parse(der);
        if (certificate.getPublicKey() instanceof ECPublicKey key
                && key.getParams().getCurve().getField().getFieldSize() == P256_BITS) {
            return new Credential(certificate);
        }
        throw new NotAMessage("certificate of no key on P-256");
    }

    private static X509Certificate parse(Octets der) throws NotAMessage {
        try {
            CertificateFactory factory = CertificateFactory.getInstance("X.509");
            Octets single = Tlv.read(der).octets();
            return (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(single.toArray()));
        } catch (CertificateException | RuntimeException e) {
            // The provider throws more than it declares where octets are no certificate.
            throw new NotAMessage("no certificate", e);
        }
    }

    public PublicKey key() {
        return certificate.getPublicKey();
    }

    /** Of an organisation; devices have none. */
    public Optional<Role> role() {
        return subject(ORGANISATIONAL_UNIT).flatMap(Credential::role);
    }

    /** Of the organisation, or of the device. */
    public OptionalLong eui() {
        Optional<Octets> organisation = subject(UNIQUE_IDENTIFIER);
        if (organisation.isPresent() && organisation.get().size() == Long.BYTES + 1) {
            return OptionalLong.of(organisation.get().slice(1, 9).number());
        }
        return device();
    }

    /** Whether its key signs messages. */
    public boolean signs() {
        return usage(DIGITAL_SIGNATURE);
    }

    /** Whether its key agrees on secrets. */
    public boolean agrees() {
        return usage(KEY_AGREEMENT);
    }

    /** Whether its key signs certificates. */
    public boolean certifies() {
        return usage(CERTIFICATE_SIGN);
    }

    /** The subject key identifier; no octets where there is none. */
    public Octets keyIdentifier() {
        try {
            Optional<Octets> extension = extension(KEY_IDENTIFIER);
            return extension.isPresent() ? Tlv.read(extension.get()).content() : Octets.NONE;
        } catch (NotAMessage none) {
            return Octets.NONE;
        }
    }

    private static Optional<Role> role(Octets text) {
        try {
            return Role.of(Integer.parseInt(text.text(StandardCharsets.US_ASCII), 16));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    private boolean usage(int bit) {
        boolean[] usages = certificate.getKeyUsage();
        return usages != null && usages[bit];
    }

    /** The value of the first attribute of that type in the subject's name. */
    private Optional<Octets> subject(Octets type) {
        try {
            Octets name = Octets.of(certificate.getSubjectX500Principal().getEncoded());
            for (Tlv set : Tlv.read(name).parts()) {
                for (Tlv attribute : set.parts()) {
                    Fields in = Fields.of(attribute);
                    if (in.take(Tlv.OID).content().equals(type)) {
                        return Optional.of(in.any().content());
                    }
                }
            }
        } catch (NotAMessage none) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private OptionalLong device() {
        try {
            Optional<Octets> extension = extension(SUBJECT_ALTERNATIVE_NAME);
            if (extension.isEmpty()) {
                return OptionalLong.empty();
            }
            for (Tlv name : Tlv.read(extension.get()).parts()) {
                if (name.constructed() && name.context(0)) {
                    return hardware(name);
                }
            }
        } catch (NotAMessage none) {
            return OptionalLong.empty();
        }
        return OptionalLong.empty();
    }

    /** hardwareModuleName of RFC 4108: type of hardware, and serial number, which is the EUI-64. */
    private static OptionalLong hardware(Tlv otherName) throws NotAMessage {
        Fields in = Fields.inside(otherName);
        if (!in.take(Tlv.OID).content().equals(HARDWARE_MODULE_NAME)) {
            return OptionalLong.empty();
        }
        Fields module = Fields.of(Fields.inside(in.any()).any());
        module.take(Tlv.OID);
        return OptionalLong.of(module.take(Tlv.OCTETS).eui());
    }

    private Optional<Octets> extension(String oid) throws NotAMessage {
        byte[] value = certificate.getExtensionValue(oid);
        return value == null
                ? Optional.empty()
                : Optional.of(Tlv.read(Octets.of(value)).expect(Tlv.OCTETS).content());
    }
}
