package org.kerbside.rig.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DeclarationTest {

    private final Declaration declaration = Declaration.of("""
            model: Kerbside Reference 1
            forced-opening:
              at-most: 8.0
            ventilation: no
            diode-monitoring: true
            interfaces: [console, HAN]
            nothing:
            nobody-asks: 1
            """);

    @Test
    void readsTextsNumbersAndFlags() {
        assertThat(declaration.value("model")).hasValue("Kerbside Reference 1");
        assertThat(declaration.number("forced-opening.at-most")).hasValue(8.0);
        assertThat(declaration.flag("ventilation")).hasValue(false);
        assertThat(declaration.flag("diode-monitoring")).hasValue(true);
        assertThat(declaration.value("interfaces")).hasValue("console, HAN");
    }

    @Test
    void whatIsNotDeclaredIsEmpty() {
        assertThat(declaration.value("nothing")).isEmpty();
        assertThat(declaration.number("hold")).isEmpty();
        assertThat(Declaration.none().flag("lock")).isEmpty();
        assertThat(Declaration.of("").value("model")).isEmpty();
    }

    @Test
    void whatIsDeclaredInAnotherKindIsAnError() {
        assertThatThrownBy(() -> declaration.number("model"))
                .hasMessage("Declared 'model' is 'Kerbside Reference 1', wanted a number");
        assertThatThrownBy(() -> declaration.flag("model")).hasMessageContaining("wanted true, yes, false or no");
        assertThatThrownBy(() -> Declaration.of("- a\n- b")).hasMessageContaining("a YAML map");
        assertThatThrownBy(() -> Declaration.of("a: [")).hasMessageContaining("no YAML");
    }
}
