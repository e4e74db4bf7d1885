-- A migration that lets all triggers of a table rest leaves them as ordinary ones when it wakes them (ENABLE TRIGGER USER): the seal
-- asks always again.
CREATE OR REPLACE FUNCTION segel_pasang() RETURNS void
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  t record;
BEGIN
  FOR t IN
    SELECT c.oid, c.relname, coalesce(obj_description(c.oid, 'pg_class') LIKE 'tanpa segel:%', false) OR c.relname = '_prisma_migrations' AS tanpa,
           EXISTS (SELECT FROM pg_trigger g WHERE g.tgrelid = c.oid AND g.tgname = 'segel_minta') AS ada,
           EXISTS (SELECT FROM pg_trigger g WHERE g.tgrelid = c.oid AND g.tgname = 'segel_minta' AND g.tgenabled = 'A') AS selalu
    FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') ORDER BY c.relname
  LOOP
    IF t.tanpa AND t.ada THEN
      EXECUTE format('DROP TRIGGER segel_minta ON %I', t.relname);
    ELSIF NOT t.tanpa AND NOT t.ada THEN
      EXECUTE format('CREATE TRIGGER segel_minta AFTER INSERT OR DELETE OR TRUNCATE OR UPDATE%s ON %I FOR EACH STATEMENT%s EXECUTE FUNCTION segel_minta()',
        CASE t.relname WHEN 'token_api' THEN ' OF nama, sidik, dibuat_oleh, berlaku_sampai, dicabut_pada' ELSE '' END, t.relname,
        CASE t.relname WHEN 'jejak' THEN ' WHEN (coalesce(current_setting(''app.segel'', true), '''') = '''')' ELSE '' END);
    END IF;
    IF NOT t.tanpa AND NOT t.selalu THEN
      EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER segel_minta', t.relname);
    END IF;
  END LOOP;
END $$;
SELECT segel_pasang();
