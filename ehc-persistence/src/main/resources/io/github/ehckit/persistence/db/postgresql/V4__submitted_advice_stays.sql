-- A second fence around submitted advice: nobody changes or removes it, whatever program they use.
CREATE FUNCTION ehc.ehc_refuse_change() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    RAISE EXCEPTION 'submitted advice is never changed or removed' USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER ehc_advice_stays
    BEFORE UPDATE OR DELETE ON ehc.ehc_advice
    FOR EACH ROW EXECUTE FUNCTION ehc.ehc_refuse_change();

CREATE TRIGGER ehc_advice_is_not_emptied
    BEFORE TRUNCATE ON ehc.ehc_advice
    FOR EACH STATEMENT EXECUTE FUNCTION ehc.ehc_refuse_change();
