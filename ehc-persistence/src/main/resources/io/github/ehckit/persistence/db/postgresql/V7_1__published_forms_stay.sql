-- A second fence around published forms: nobody changes or removes one, whatever program they use.
CREATE FUNCTION ehc.ehc_refuse_change_of_form() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    RAISE EXCEPTION 'a published form is never changed or removed' USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER ehc_template_stays
    BEFORE UPDATE OR DELETE ON ehc.ehc_template
    FOR EACH ROW EXECUTE FUNCTION ehc.ehc_refuse_change_of_form();

CREATE TRIGGER ehc_template_is_not_emptied
    BEFORE TRUNCATE ON ehc.ehc_template
    FOR EACH STATEMENT EXECUTE FUNCTION ehc.ehc_refuse_change_of_form();
