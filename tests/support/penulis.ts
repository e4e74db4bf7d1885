import { tulis } from '@/lib/dasar/database/tulis'

// Run by crash.test.ts in a process of its own: saves n = 1, 2, 3, ... into the same month of two
// lines, both in one transaction, and says n only after the database has acknowledged it.
const [first, second] = process.argv.slice(2).map(Number)
for (let n = 1; ; n += 1) {
  await tulis({ pelaku: 'uji', lingkup: '*', sumber: 'form' }, async (tx) => {
    for (const baris of [first, second]) {
      await tx.$executeRaw`
        INSERT INTO realisasi (baris_id, bulan, kanal, tahun, nilai, koreksi, diubah_oleh, diubah_pada)
        VALUES (${baris}, 12, 'RKUD', 2023, ${n}, 0, 'uji', now())
        ON CONFLICT (baris_id, bulan, kanal) DO UPDATE SET nilai = EXCLUDED.nilai, diubah_pada = EXCLUDED.diubah_pada`
    }
  })
  process.stdout.write(`${n}\n`)
}
