package org.kerbside.firmware.smartmeter.device;

import java.io.ByteArrayInputStream;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.kerbside.firmware.smartmeter.octets.Octets;

/** A certificate of a remote party; it is read when it is first needed. */
public final class Anchor {

    /** x500UniqueIdentifier, RFC 4519: how an organisation certificate names its holder's EUI-64. */
    private static final Octets UNIQUE_IDENTIFIER = Octets.ofHex("060355042d");

    private static final int BIT_STRING = 0x03;
    private static final int SUBJECT_KEY_IDENTIFIER_SIZE = 8;

    private final Octets certificate;
    private @Nullable X509Certificate parsed;
    private @Nullable OptionalLong eui;

    public Anchor(Octets certificate) {
        this.certificate = certificate;
    }

    /** DER. */
    public Octets certificate() {
        return certificate;
    }

    /** EUI-64 of the holder; empty where the certificate cannot be read or names none. */
    public OptionalLong eui() {
        OptionalLong known = eui;
        if (known == null) {
            known = readEui();
            eui = known;
        }
        return known;
    }

    /** Whether that EUI-64 is the holder's; only a certificate that has its octets is read for it. */
    boolean isOf(long holder) {
        return (eui != null || certificate.contains(Octets.ofLong(holder))) && eui().equals(OptionalLong.of(holder));
    }

    private OptionalLong readEui() {
        try {
            Octets subject = Octets.of(parsed().getSubjectX500Principal().getEncoded());
            int at = subject.indexOf(UNIQUE_IDENTIFIER);
            if (at >= 0 && at + UNIQUE_IDENTIFIER.size() + 3 + Long.BYTES <= subject.size()) {
                return OptionalLong.of(identifier(subject, at + UNIQUE_IDENTIFIER.size()));
            }
        } catch (CertificateException unreadable) {
            return OptionalLong.empty();
        }
        return OptionalLong.empty();
    }

    private static long identifier(Octets subject, int at) {
        int value = at + (subject.at(at) == BIT_STRING ? 3 : 2);
        return subject.slice(value, value + Long.BYTES).number();
    }

    /** Empty where there is no certificate in its octets. */
    public Optional<PublicKey> usableKey() {
        try {
            return Optional.of(parsed().getPublicKey());
        } catch (CertificateException unreadable) {
            return Optional.empty();
        }
    }

    /** The subject key identifier, eight octets; zeros where there is none. */
    public Octets keyIdentifier() {
        try {
            byte[] extension = parsed().getExtensionValue("2.5.29.14");
            if (extension != null && extension.length >= SUBJECT_KEY_IDENTIFIER_SIZE) {
                Octets all = Octets.of(extension);
                return all.slice(all.size() - SUBJECT_KEY_IDENTIFIER_SIZE, all.size());
            }
        } catch (CertificateException unreadable) {
            return Octets.ofLong(0);
        }
        return Octets.ofLong(0);
    }

    private X509Certificate parsed() throws CertificateException {
        X509Certificate known = parsed;
        if (known == null) {
            known = (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(certificate.toArray()));
            parsed = known;
        }
        return known;
    }
}
