import { bilangan } from '@/lib/dasar/format/angka'
import { namaBulan, waktuWib } from '@/lib/dasar/format/tanggal'
import type { Kurang, LangkahPenuh, Penyiapan } from './types'

/** Who enters for each unit, and who approves where the year asks for it. */
export function langkahAkun({ setelan: { perluPersetujuanKepala }, akun: { unit, tanpaOperator, tanpaKepala } }: Penyiapan): LangkahPenuh {
  const tautan = [{ href: '/pengaturan/pengguna/unit', nama: 'Buat akun untuk semua unit' }, { href: '/pengaturan/pengguna', nama: 'Atur pengguna' }]
  if (unit === 0) return { kunci: 'akun', keadaan: 'BELUM', kalimat: 'Belum ada unit yang dapat diberi akun.', kurang: [], tautan }
  const href = '/pengaturan/pengguna/baru'
  const kurang: Kurang[] = tanpaOperator.map(({ nama }) => ({ kata: `${nama}, tanpa operator`, href }))
  if (perluPersetujuanKepala) kurang.push(...tanpaKepala.map(({ nama }) => ({ kata: `${nama}, tanpa kepala`, href })))
  const beroperator = unit - tanpaOperator.length
  const kepala = perluPersetujuanKepala ? `, kepala pada ${bilangan(unit - tanpaKepala.length)}` : ''
  const kalimat = `Operator pada ${bilangan(beroperator)} dari ${bilangan(unit)} unit${kepala}${kurang.length > 0 ? '; belum ada akun untuk:' : '.'}`
  return { kunci: 'akun', keadaan: beroperator === 0 ? 'BELUM' : kurang.length > 0 ? 'SEBAGIAN' : 'SELESAI', kalimat, kurang, tautan }
}

/** The first month: until it is open nobody can enter. */
export function langkahBuka({ bulan, setelan: { tahun } }: Penyiapan): LangkahPenuh {
  const tautan = [{ href: '/pengaturan/periode', nama: 'Lihat periode' }]
  const dibuka = bulan.filter(({ status }) => status !== 'BELUM_DIBUKA')
  const januari = bulan.find((satu) => satu.bulan === 1)
  if (januari && januari.status !== 'BELUM_DIBUKA') {
    const keadaan = januari.status === 'TERKUNCI' ? 'sudah dikunci' : `terbuka sampai ${waktuWib(januari.tenggat)}`
    const lain = dibuka.length > 1 ? ` ${bilangan(dibuka.length)} bulan sudah dibuka, terakhir ${namaBulan(dibuka.at(-1)?.bulan ?? 1)}.` : ''
    return { kunci: 'buka', keadaan: 'SELESAI', kalimat: `Januari ${tahun} ${keadaan}.${lain}`, kurang: [], tautan }
  }
  // a year may begin in the product in the middle of the budget year
  if (dibuka.length > 0) {
    return { kunci: 'buka', keadaan: 'SEBAGIAN', kalimat: `Januari belum dibuka; yang sudah dibuka ${dibuka.map((satu) => namaBulan(satu.bulan)).join(', ')}.`, kurang: [], tautan }
  }
  const rencana = januari ? ` Tenggat Januari direncanakan ${waktuWib(januari.tenggat)}.` : ''
  return { kunci: 'buka', keadaan: 'BELUM', kalimat: `Belum ada bulan yang dibuka; operator belum dapat mengisi.${rencana}`, kurang: [], tautan }
}
