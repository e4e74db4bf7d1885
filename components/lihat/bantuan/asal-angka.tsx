const ASAL = [
  { nama: 'Pagu', nilai: 'Versi APBD yang berlaku pada akhir bulan laporan, atau versi yang dipilih di bilah atas.' },
  { nama: 'Anggaran kas', nilai: 'Entri 12 bulan per baris anggaran, menurut versi anggaran kas yang berlaku.' },
  { nama: 'Realisasi keuangan', nilai: 'Entri bulanan unit per baris anggaran dan kanal (RKUD, Non-RKUD), ditambah koreksi.' },
  { nama: 'Progres fisik', nilai: 'Laporan terakhir tiap sub-kegiatan sampai bulan laporan, ditimbang dengan pagu.' },
  { nama: 'Status laporan', nilai: 'Diajukan unit, diverifikasi kantor, lalu dikunci bersama periodenya. Keterlambatan dinilai dari saat laporan pertama kali sampai di kantor, setelah disetujui kepala bila tahun itu memintanya.' },
  { nama: 'Jejak', nilai: 'Setiap perubahan dicatat basis data: siapa, kapan, nilai sebelum dan sesudah. Catatan itu tidak dapat diubah.' },
]

/** Where each figure comes from, and who enters it. */
export function AsalAngka() {
  return (
    <dl className="max-w-4xl divide-y divide-garis border-y border-garis">
      {ASAL.map(({ nama, nilai }) => (
        <div key={nama} className="gap-x-6 py-1.5 sm:grid sm:grid-cols-[14rem_1fr]">
          <dt className="font-semibold">{nama}</dt>
          <dd>{nilai}</dd>
        </div>
      ))}
    </dl>
  )
}
