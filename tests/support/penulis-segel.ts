import pg from 'pg'

// One of several writing processes: `kali` saves of one cell each, over a few lines, as fast as it can. Prints how many were refused and
// tried again (a deadlock or a lost race), and the milliseconds it took.
const [, , url = '', kali = '0', bibit = '0'] = process.argv
const client = new pg.Client({ connectionString: url })
await client.connect()
await client.query(`SELECT set_config('app.pelaku', 'penulis-' || $1::text, false), set_config('app.lingkup', '*', false), set_config('app.sumber', 'form', false)`, [bibit])
const { rows } = await client.query<{ id: number }>('SELECT id FROM baris ORDER BY id')
let ulang = 0
const mulai = performance.now()
for (let i = 0; i < Number(kali); i++) {
  const baris = rows[(i * 7 + Number(bibit) * 13) % rows.length]
  for (let coba = 0; coba < 20; coba++) {
    try {
      await client.query(`BEGIN; INSERT INTO realisasi (baris_id, bulan, kanal, tahun, nilai) VALUES (${baris?.id}, 12, 'RKUD', 2023, ${i + 1})
        ON CONFLICT (baris_id, bulan, kanal) DO UPDATE SET nilai = realisasi.nilai + 1; COMMIT`)
      break
    } catch {
      ulang += 1
      await client.query('ROLLBACK')
    }
  }
}
console.log(JSON.stringify({ ulang, ms: Math.round(performance.now() - mulai) }))
await client.end()
