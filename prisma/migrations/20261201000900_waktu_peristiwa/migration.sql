-- When a report was handed in decides whether it was in time, and its events stand in no trail: the role that serves cannot choose
-- their moment, nor whose they are. Only who owns the table (loads, copies) brings events with moments of their own; asked of the
-- session and not of current_user, which a function with its owner's rights changes.
CREATE FUNCTION laporan_peristiwa_kini() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT pg_has_role(session_user, (SELECT relowner FROM pg_class WHERE oid = TG_RELID), 'MEMBER') THEN
    NEW.pada := now();
    NEW.oleh := nullif(current_setting('app.pelaku', true), '');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER kini BEFORE INSERT ON laporan_peristiwa FOR EACH ROW EXECUTE FUNCTION laporan_peristiwa_kini();
