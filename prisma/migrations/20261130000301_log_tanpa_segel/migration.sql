-- Signing in is no change of what pages show: the security log raises no data version.
COMMENT ON TABLE log_keamanan IS 'tanpa segel: a log of its own, which only grows';
SELECT segel_pasang();
