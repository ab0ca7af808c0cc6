-- A second fence around published templates: nobody changes or removes one, whatever program they use.
CREATE FUNCTION ehc.ehc_refuse_change_of_template() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    RAISE EXCEPTION 'a published template is never changed or removed' USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER ehc_template_stays
    BEFORE UPDATE OR DELETE ON ehc.ehc_template
    FOR EACH ROW EXECUTE FUNCTION ehc.ehc_refuse_change_of_template();

CREATE TRIGGER ehc_template_is_not_emptied
    BEFORE TRUNCATE ON ehc.ehc_template
    FOR EACH STATEMENT EXECUTE FUNCTION ehc.ehc_refuse_change_of_template();
