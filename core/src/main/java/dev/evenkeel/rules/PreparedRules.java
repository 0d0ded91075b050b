package dev.evenkeel.rules;

import java.nio.ByteBuffer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an engine works by, read from its prepared form: once, when it is first asked for, and shared between engines. */
final class PreparedRules implements EngineRules {

    private @Nullable ByteBuffer customerForm;
    private @Nullable ByteBuffer agentForm;
    private @Nullable CustomerRules customer;
    private @Nullable AgentRules agent;

    PreparedRules(ByteBuffer customerForm, ByteBuffer agentForm) {
        this.customerForm = customerForm;
        // A copy, since it may wait for long, and would keep all of what it is a part of.
        this.agentForm =
                ByteBuffer.allocate(agentForm.remaining()).put(agentForm).flip();
    }

    @Override
    public synchronized CustomerRules customer() {
        if (customerForm != null) {
            customer = read(new CustomerForm(), customerForm);
            customerForm = null;
        }
        return Objects.requireNonNull(customer);
    }

    @Override
    public synchronized AgentRules agent() {
        if (agentForm != null) {
            agent = read(new AgentForm(), agentForm);
            agentForm = null;
        }
        return Objects.requireNonNull(agent);
    }

    private static <T> T read(Form<T> form, ByteBuffer bytes) {
        FormReader in = new FormReader(bytes);
        T read = form.read(in);
        in.close();
        return read;
    }
}
