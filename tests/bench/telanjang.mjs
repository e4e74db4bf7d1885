import { createServer } from 'node:http'
import pg from 'pg'

// The bare server of the bench: node:http and pg, one statement per request, nothing else. Prints its port.
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 })
const server = createServer(async (_, response) => {
  const { rows } = await pool.query(process.env.BENCH_SQL ?? 'SELECT 1')
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify(rows))
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (address !== null && typeof address === 'object') console.log(address.port)
})
