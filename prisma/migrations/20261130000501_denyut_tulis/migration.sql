-- One row that the health check writes now and then: whether the database takes a write is only known from a write.
CREATE TABLE denyut_tulis (
  id smallint PRIMARY KEY DEFAULT 1 CHECK (id = 1),
  pada timestamptz(6) NOT NULL DEFAULT now()
);
INSERT INTO denyut_tulis DEFAULT VALUES;
COMMENT ON TABLE denyut_tulis IS 'tanpa segel: no page shows it';
