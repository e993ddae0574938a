package org.linernotes.json;

import org.junit.jupiter.api.Test;
import org.linernotes.core.testing.Golden;

class FormatPageTest {
    @Test
    void the_documentation_describes_the_format_as_it_is() {
        Golden.inProject("docs/json-format.md").matches(FormatPage.text());
    }
}
